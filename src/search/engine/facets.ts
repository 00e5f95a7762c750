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

/**
 * What a document must pass, each for itself. Looks and years are one: somebody who wants plans of 2024 does not want a review of
 * 2024 that plans 2025.
 */
const conditions = ['bureaus', 'levels', 'kinds', 'topics', 'years'] as const;
type Condition = (typeof conditions)[number];

/** The values that a document has in each facet. */
type ValuesOf = (document: number) => readonly string[];

/** Narrows a search. A value's count is the number of documents that there would be if it were the only one chosen in its facet. */
export function narrow(table: DocumentTable, matches: readonly Match[], filters: Filters): Narrowed {
  const values = readValues(table, filters);
  const yearsOf = (document: number): readonly number[] => listYears(table, document, filters.looks);
  const tests = createTests(values, yearsOf, filters);
  const counts = mapFacets(() => new Map<string, number>());
  const years = new Map<number, number>();
  const passing: Match[] = [];
  for (const match of matches) {
    const { document } = match;
    const [failing, ...others] = tests.filter(({ passes }) => !passes(document));
    if (others.length > 0) continue;
    const failed = failing?.condition;
    if (failed === undefined) passing.push(match);
    for (const facet of facetNames) {
      const condition = facet === 'looks' ? 'years' : facet;
      if (failed === undefined || failed === condition) count(counts[facet], values[facet](document));
    }
    if (failed === undefined || failed === 'years') count(years, yearsOf(document));
  }
  return { matches: passing, counts, years: new Map([...years].sort(([a], [b]) => a - b)) };
}

interface Test {
  readonly condition: Condition;
  readonly passes: (document: number) => boolean;
}

/** Only for what narrows. */
function createTests(
  values: Readonly<Record<FacetName, ValuesOf>>,
  yearsOf: (document: number) => readonly number[],
  filters: Filters,
): Test[] {
  return conditions.flatMap((condition): Test[] => {
    if (condition === 'years') {
      if (filters.looks.length === 0 && !hasRange(filters)) return [];
      return [
        { condition, passes: (document) => yearsOf(document).some((year) => isInRange(year, filters)) },
      ];
    }
    if (filters[condition].length === 0) return [];
    const wanted = new Set(filters[condition]);
    return [
      { condition, passes: (document) => values[condition](document).some((value) => wanted.has(value)) },
    ];
  });
}

function mapFacets<Value>(create: (facet: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(facetNames.map((facet) => [facet, create(facet)])) as Record<FacetName, Value>;
}

function readValues(table: DocumentTable, filters: Filters): Record<FacetName, ValuesOf> {
  const { bureauList, kindList, topicList } = table;
  const families = bureauList.map((_, place) => listFamily(table, place));
  return {
    bureaus: (document) => families[table.bureaus[document] ?? 0] ?? [],
    levels: (document) => [bureauList[table.bureaus[document] ?? 0]?.level ?? ''],
    kinds: (document) => [kindList[table.kinds[document] ?? 0] ?? ''],
    topics: (document) => (table.topics[document] ?? []).map((topic) => topicList[topic] ?? ''),
    // Only those that are about the wanted years.
    looks: (document) =>
      looks.filter((look) => yearsOfLook(table, look)[document]?.some((year) => isInRange(year, filters))),
  };
}

/** Ids of a bureau and of all above it. */
function listFamily({ bureauList }: Pick<DocumentTable, 'bureauList'>, place: number): string[] {
  const bureau = bureauList[place];
  if (!bureau) return [];
  return [bureau.id, ...(bureau.parent === undefined ? [] : listFamily({ bureauList }, bureau.parent))];
}

/** Years that a document speaks of, of the kinds that are wanted. */
function listYears(table: DocumentTable, document: number, wanted: readonly Look[]): readonly number[] {
  const [plan, review] = looks.map((look) =>
    wanted.length === 0 || wanted.includes(look) ? (yearsOfLook(table, look)[document] ?? []) : [],
  );
  if (!plan || !review || plan.length === 0) return review ?? [];
  return review.length === 0 ? plan : [...new Set([...plan, ...review])];
}

function yearsOfLook({ planYears, reviewYears }: DocumentTable, look: Look): readonly (readonly number[])[] {
  return look === 'plan' ? planYears : reviewYears;
}

function hasRange({ fromYear, toYear }: Filters): boolean {
  return fromYear !== undefined || toYear !== undefined;
}

function isInRange(year: number, { fromYear = -Infinity, toYear = Infinity }: Filters): boolean {
  return year >= fromYear && year <= toYear;
}

function count<Value>(counts: Map<Value, number>, values: readonly Value[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
