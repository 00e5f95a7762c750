import type { DocumentTable } from './format.ts';
import type { Match } from './search.ts';

/** What a search is narrowed to. Within one facet any of its values will do; an empty facet narrows nothing. */
export interface Filters {
  readonly fromYear?: number;
  readonly toYear?: number;
  /** Ids; a bureau includes all below it. */
  readonly bureaus: readonly string[];
  readonly levels: readonly string[];
  readonly kinds: readonly string[];
  readonly topics: readonly string[];
  /** Looking ahead, looking back; years are then those of the plan or of the review. */
  readonly looks: readonly Look[];
}

export const looks = ['plan', 'review'] as const;
export type Look = (typeof looks)[number];

export const facetNames = ['bureaus', 'levels', 'kinds', 'topics', 'looks'] as const;
export type FacetName = (typeof facetNames)[number];

/** Documents of a search, narrowed, with the counts that the facets show. */
export interface Narrowed {
  readonly matches: readonly Match[];
  /** For each facet: value → documents, all other facets being applied. Values without documents are missing. */
  readonly counts: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
  /** Year → documents, all facets but the years being applied; ascending. */
  readonly years: ReadonlyMap<number, number>;
}

/** The values that a document has in each facet. */
type ValuesOf = (document: number) => readonly string[];

export function narrow(table: DocumentTable, matches: readonly Match[], filters: Filters): Narrowed {
  const values = readValues(table);
  const yearsOf = (document: number) => listYears(table, document, filters.looks);
  const tests: Record<FacetName | 'years', (document: number) => boolean> = {
    ...mapFacets((facet) => {
      const wanted = new Set<string>(filters[facet]);
      return (document: number) =>
        wanted.size === 0 || values[facet](document).some((value) => wanted.has(value));
    }),
    years: (document) => isInRange(yearsOf(document), filters),
  };
  const passes = (document: number, except?: FacetName | 'years') =>
    ([...facetNames, 'years'] as const).every((facet) => facet === except || tests[facet](document));
  const counts = mapFacets((facet) =>
    countValues(
      matches.filter(({ document }) => passes(document, facet)),
      values[facet],
    ),
  );
  const years = countValues(
    matches.filter(({ document }) => passes(document, 'years')),
    yearsOf,
  );
  return {
    matches: matches.filter(({ document }) => passes(document)),
    counts,
    years: new Map([...years].sort(([a], [b]) => a - b)),
  };
}

function mapFacets<Value>(create: (facet: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(facetNames.map((facet) => [facet, create(facet)])) as Record<FacetName, Value>;
}

function readValues(table: DocumentTable): Record<FacetName, ValuesOf> {
  const { bureauList, kindList, topicList } = table;
  const families = bureauList.map((_, place) => listFamily(table, place));
  return {
    bureaus: (document) => families[table.bureaus[document] ?? 0] ?? [],
    levels: (document) => [bureauList[table.bureaus[document] ?? 0]?.level ?? ''],
    kinds: (document) => [kindList[table.kinds[document] ?? 0] ?? ''],
    topics: (document) => (table.topics[document] ?? []).map((topic) => topicList[topic] ?? ''),
    looks: (document) => [
      ...((table.planYears[document]?.length ?? 0) > 0 ? (['plan'] as const) : []),
      ...((table.reviewYears[document]?.length ?? 0) > 0 ? (['review'] as const) : []),
    ],
  };
}

/** Ids of a bureau and of all above it. */
function listFamily({ bureauList }: Pick<DocumentTable, 'bureauList'>, place: number): string[] {
  const bureau = bureauList[place];
  if (!bureau) return [];
  return [bureau.id, ...(bureau.parent === undefined ? [] : listFamily({ bureauList }, bureau.parent))];
}

/** Years that a document speaks of, of the kinds that are wanted. */
export function listYears(table: DocumentTable, document: number, wanted: readonly Look[]): number[] {
  const all = wanted.length === 0;
  return [
    ...new Set([
      ...(all || wanted.includes('plan') ? (table.planYears[document] ?? []) : []),
      ...(all || wanted.includes('review') ? (table.reviewYears[document] ?? []) : []),
    ]),
  ];
}

function isInRange(years: readonly number[], { fromYear = -Infinity, toYear = Infinity }: Filters): boolean {
  if (fromYear === -Infinity && toYear === Infinity) return true;
  return years.some((year) => year >= fromYear && year <= toYear);
}

function countValues<Value>(
  matches: readonly Match[],
  valuesOf: (document: number) => readonly Value[],
): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const { document } of matches) {
    for (const value of valuesOf(document)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
