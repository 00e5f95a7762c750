import type { Catalogue, Item } from '../../catalogue/catalogue.ts';
import { describePeriods } from '../../catalogue/describe.ts';
import { describeReason, findStanding } from '../../catalogue/standing.ts';
import { lastChanged, lastCorrected } from '../../schema/standing.ts';
import { nameRelease } from '../../schema/release.ts';
import { getKind } from '../../schema/kind.ts';
import type { LedgerRow } from '../rows/row.ts';
import { isRevoked } from '../sayings/saying.ts';

/** A line of a list of documents: what is shown of a document, and by what it is found. */
export interface DocumentRow {
  readonly id: string;
  readonly title: string;
  /** 新晃县. */
  readonly bureau: string;
  readonly periods: string;
  readonly kind: string;
  /** `YYYY-MM-DD`, of its publication, else of its writing; empty if nobody knows. */
  readonly date: string;
  /** Lines of the ledger that it promises something in. */
  readonly promises: number;
  /** 撤回, 废止 or 失效; empty while it holds. Before it, in a preview, that it is a draft or waits. */
  readonly validity: string;
  /** Why it no longer holds, and what took its place. */
  readonly standing?: string;
  /** `YYYY-MM-DD`, of the last correction. */
  readonly corrected?: string;
  /** `YYYY-MM-DD`, of the last change of any kind. */
  readonly changed?: string;
  /** What it can be narrowed by: values of the facets. */
  readonly facets: Readonly<Record<DocumentFacet, readonly string[]>>;
  /** Names by which it may be looked for besides its title and bureau: those of the bureaus above. */
  readonly above: readonly string[];
}

/** How lists and results mark a document that was corrected. */
export const correctedLabel = '有更正';

/** What lists of documents are narrowed by; the names stand in addresses. */
export const documentFacets = ['collection', 'year', 'kind', 'topic', 'bureau'] as const;
export type DocumentFacet = (typeof documentFacets)[number];

export function createDocumentRow(
  item: Item,
  { tree, settings }: Pick<Catalogue, 'tree' | 'settings'>,
  promises: number,
): DocumentRow {
  const { id, bureau, data, years, collection } = item;
  const above = tree.ancestors(bureau.id);
  const standing = findStanding(item);
  const [corrected, changed] = [lastCorrected(data), lastChanged(data)];
  return {
    id,
    title: data.title,
    bureau: bureau.shortName,
    periods: describePeriods(data),
    kind: data.kind,
    date: (data.published ?? data.written ?? '').slice(0, 10),
    promises,
    validity: [item.held ? nameRelease(item.held) : '', standing?.name ?? ''].filter(Boolean).join('、'),
    ...(standing && { standing: describeReason(standing) }),
    ...(corrected !== undefined && { corrected }),
    ...(changed !== undefined && { changed }),
    facets: {
      collection: [collection],
      year: years.map(String),
      kind: [getKind(data.kind, settings.site.ownKinds).id],
      topic: settings.topics.filter(({ name }) => data.topics.includes(name)).map((topic) => topic.id),
      bureau: [...above.map((one) => one.id), bureau.id],
    },
    above: [bureau.name, ...above.map(({ shortName }) => shortName)],
  };
}

/**
 * Id of a document → how many promises of the ledger it makes; what is no longer in force promises nothing. What is promised for a part
 * of a time counts in a document that does not promise the whole.
 */
export function countPromises(rows: readonly Pick<LedgerRow, 'targets' | 'partOf'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { targets, partOf } of rows) {
    const held = targets.filter((one) => !isRevoked(one));
    const whole = new Set((partOf?.targets ?? []).map(({ item }) => item.id));
    for (const id of new Set(held.map(({ item }) => item.id)))
      if (!whole.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
