import { createCatalogue, type Catalogue } from '../../../src/catalogue/catalogue.ts';
import type { Statement } from '../../../src/schema/document.ts';
import { createLedger } from '../../../src/promises/ledger.ts';
import { linesOf, type LedgerRow } from '../../../src/promises/rows/row.ts';
import type { Frontmatter } from '../../../src/schema/frontmatter.ts';
import type { Measure } from '../../../src/schema/measure.ts';
import { settings } from '../catalogue/example-catalogue.ts';
import { createDocument } from '../check/stored-document.ts';

/** Kilometres that are added, and kilometres that there are. */
export const upgrading: Measure = {
  id: 'upgrading',
  name: '农村公路新改建里程',
  unit: '公里',
  topic: '农村公路',
  basis: '期间',
  description: '新建和改建的农村公路。',
  aliases: [],
  units: [],
  except: [],
};
export const network: Measure = { ...upgrading, id: 'network', name: '农村公路总里程', basis: '期末' };

const ringRoad = { id: 'ring-road', name: '云溪绕城公路', aliases: [], formerly: [], routes: ['X012'] };

/** What a test says of a statement; the words are made of it. */
export type Said = Partial<Omit<Statement, 'quantity'>> &
  Pick<Statement, 'kind'> & { readonly value?: number; readonly unit?: string };

/** `summaries/yunxi/2024` → a document of 云溪县 with statements; about `upgrading` in 2024 unless they say otherwise. */
export function createSaying(
  documents: Readonly<
    Record<string, readonly Said[] | { data: Partial<Frontmatter>; said: readonly Said[] }>
  >,
): { catalogue: Catalogue; rows: LedgerRow[] } {
  const stored = Object.entries(documents).map(([id, one]) => {
    const [, bureau = ''] = id.split('/');
    const { data, said } = 'said' in one ? one : { data: {}, said: one };
    return createDocument(id, {
      data: { bureau, plans: [], reviews: ['2024'], ...data },
      statements: said.map((each, index) => createStatement(each, `${id}#${index}`)),
    });
  });
  const catalogue = createCatalogue(
    { ...settings, measures: [upgrading, network], projects: [ringRoad] },
    stored,
  );
  return { catalogue, rows: createLedger(catalogue).flatMap(linesOf) };
}

function createStatement({ value, unit = '公里', ...said }: Said, anchor: string): Statement {
  const text = said.text ?? (value === undefined ? '全面完工' : `${value}${unit}`);
  return {
    anchor,
    paragraph: 'p-1',
    ...(said.project === undefined && { measure: upgrading.id }),
    period: '2024',
    sentence: `全县${text}。`,
    ...(value !== undefined && { quantity: { text: `${value}${unit}`, value, unit } }),
    ...(value === undefined && said.text === undefined && { stage: 'finished' as const }),
    line: 1,
    ...said,
    text,
  };
}
