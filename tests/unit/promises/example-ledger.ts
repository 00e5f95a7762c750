import { createCatalogue, type Catalogue } from '../../../src/catalogue/catalogue.ts';
import type { StatedQuantity, Statement } from '../../../src/schema/document.ts';
import { createLedger } from '../../../src/promises/ledger.ts';
import type { LedgerRow } from '../../../src/promises/rows/row.ts';
import type { Frontmatter } from '../../../src/schema/frontmatter.ts';
import { measure } from '../../../src/schema/measure.ts';
import { project } from '../../../src/schema/project.ts';
import { findQuantities } from '../../../src/text/quantity/quantity.ts';
import { findReachedStage, findStage } from '../../../src/text/statement/stage.ts';
import { settings } from '../catalogue/example-catalogue.ts';
import { createDocument } from '../check/stored-document.ts';

const description = '虚构的指标。';

/** Measures of each sort, and two projects, of 云溪县, which does not exist. */
export const exampleSettings: Catalogue['settings'] = {
  ...settings,
  measures: [
    { id: 'works', name: '安防工程里程', unit: '公里', topic: '农村公路' },
    { id: 'bridges', name: '危桥改造座数', unit: '座', topic: '农村公路' },
    { id: 'sum', name: '交通投资', unit: '元', topic: '没有这个主题' },
    { id: 'total', name: '通车总里程', unit: '公里', topic: '农村公路', basis: '期末' as const },
    { id: 'growth', name: '投资增长', unit: '%', topic: '安全应急' },
    { id: 'rate', name: '通硬化路率', unit: '%', topic: '安全应急', basis: '期末' as const },
    { id: 'accidents', name: '事故起数', unit: '起', topic: '安全应急' },
  ].map(({ id, ...data }) => ({ id, ...measure.parse({ description, ...data }) })),
  projects: [
    { id: 'ring-road', ...project.parse({ name: '云溪绕城公路', aliases: ['绕城公路'], topic: '农村公路' }) },
    { id: 'bridge', ...project.parse({ name: '云溪大桥' }) },
  ],
};

type Said = Pick<Statement, 'kind' | 'period'> & Partial<Statement> & { readonly text: string };

/** `about` is a measure, a project, or both: `works`, `ring-road`, `works ring-road`. */
export function target(about: string, period: string, text: string): Said {
  return { kind: 'target', period, text, ...readAbout(about), ...withStage(findStage(text)), ...read(text) };
}

export function result(about: string, period: string, text: string): Said {
  const stage = withStage(findReachedStage(text));
  return { kind: 'result', period, text, ...readAbout(about), ...stage, ...read(text) };
}

function withStage(stage: Statement['stage'] | undefined): Pick<Statement, 'stage'> {
  return stage ? { stage } : {};
}

function readAbout(about: string): Pick<Statement, 'measure' | 'project'> {
  const ids = about.split(' ');
  const found = ids.find((id) => exampleSettings.measures.some((one) => one.id === id));
  const other = ids.find((id) => id !== found);
  return { ...(found !== undefined && { measure: found }), ...(other !== undefined && { project: other }) };
}

/** The quantity, as a document stores it. */
function read(text: string): { quantity?: StatedQuantity } {
  const [found] = findQuantities(text);
  if (!found) return {};
  const { start, end, value, unit, min, max, approximate } = found;
  const quantity = {
    text: text.slice(start, end),
    ...(value !== null && { value }),
    ...(unit && { unit }),
    ...(min !== null && { min }),
    ...(max !== null && { max }),
    ...(approximate && { approximate: true as const }),
  };
  return { quantity };
}

export interface Example extends Partial<
  Pick<Frontmatter, 'plans' | 'reviews' | 'published' | 'written' | 'validity' | 'changes'>
> {
  readonly says: readonly Said[];
}

/** `plans/yunxi/2023` → a document of 云溪县 that says what is given. */
export function createExampleCatalogue(
  documents: Readonly<Record<string, Example>>,
  settings = exampleSettings,
): Catalogue {
  const stored = Object.entries(documents).map(([id, { says, ...data }]) => {
    const [folder, bureau = '', name = ''] = id.split('/');
    const period = name.slice(0, '2021-2025'.length).replace(/^(\d{4})-(\d{4})$/u, '$1/$2');
    const periods = folder === 'plans' ? { plans: [period], reviews: [] } : { plans: [], reviews: [period] };
    const statements = says.map((one, index): Statement => {
      const anchor = `${one.kind.charAt(0)}-${String(index)}`;
      return { anchor, paragraph: 'p', sentence: `${one.text}。`, line: index + 1, ...one };
    });
    return createDocument(id, { data: { bureau, ...periods, ...data }, statements });
  });
  return createCatalogue(settings, stored);
}

export function readLedger(documents: Readonly<Record<string, Example>>): LedgerRow[] {
  return createLedger(createExampleCatalogue(documents));
}

/** The only row of a ledger. */
export function readRow(documents: Readonly<Record<string, Example>>): LedgerRow {
  const rows = readLedger(documents);
  const [row] = rows;
  if (!row || rows.length > 1) throw new RangeError(`There are ${String(rows.length)} rows, not one`);
  return row;
}

/** A plan and a report of one year, about one thing. */
export function readYear(
  about: string,
  promised: readonly string[],
  done: Readonly<Record<string, string | readonly string[]>>,
  year = '2023',
): LedgerRow {
  const reports = Object.entries(done).map(([period, texts]): [string, Example] => [
    `summaries/yunxi/${period}`,
    { says: [texts].flat().map((text) => result(about, period, text)) },
  ]);
  return readRow({
    [`plans/yunxi/${year.replace('/', '-')}`]: { says: promised.map((text) => target(about, year, text)) },
    ...Object.fromEntries(reports),
  });
}
