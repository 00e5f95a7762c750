import type { DocumentTable } from './format.ts';
import type { Match } from './search.ts';

/** What a search is narrowed to. Within one facet any of its values will do; an empty facet narrows nothing. */
export interface Filters {
  readonly fromYear?: number;
  readonly toYear?: number;
  /** Ids; a bureau includes all below it, `ownOf` its id it alone. */
  readonly bureaus: readonly string[];
  readonly levels: readonly string[];
  readonly kinds: readonly string[];
  readonly topics: readonly string[];
  /** Looking ahead, looking back; years are then those of the plan or of the review. */
  readonly looks: readonly Look[];
}

/** The choice of what a bureau has issued itself, without those below it: what its level is counted by. */
export function ownOf(id: string): string {
  return `${id}:own`;
}

/** The bureau that a choice means, with those below it or alone. */
export function bureauOf(choice: string): string {
  return choice.replace(/:own$/u, '');
}

export const looks = ['plan', 'review'] as const;
export type Look = (typeof looks)[number];

export const facetNames = ['bureaus', 'levels', 'kinds', 'topics', 'looks'] as const;
export type FacetName = (typeof facetNames)[number];

/** For each facet: value → documents, all other facets being applied. Values without documents are missing. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** Keeps the documents that pass all facets. */
export function narrow(table: DocumentTable, matches: readonly Match[], filters: Filters): Match[] {
  const tests = createTests(table, filters);
  return matches.filter(({ document }) => tests.every((passes) => passes(document)));
}

/**
 * Counts the documents of a search for each value of each facet: as many as there would be if it were the only one chosen in
 * its facet.
 * @param matches before they are narrowed
 */
export function countFacets(table: DocumentTable, matches: readonly Match[], filters: Filters): FacetCounts {
  const { bureauList, kindList, topicList } = table;
  const count = (condition: Condition): Map<number, number> =>
    countPlaces(matches, createTests(table, filters, condition), placesFor(table, condition, filters));
  return {
    bureaus: sumUp(count('bureaus'), (place) => listBureauValues(table, place)),
    levels: sumUp(count('levels'), (place) => [bureauList[place]?.level ?? '']),
    kinds: sumUp(count('kinds'), (place) => [kindList[place] ?? '']),
    topics: sumUp(count('topics'), (place) => [topicList[place] ?? '']),
    looks: countLooks(table, matches, filters),
  };
}

/** Year → documents, all facets but the years being applied; ascending. */
export function countYears(
  table: DocumentTable,
  matches: readonly Match[],
  filters: Filters,
): ReadonlyMap<number, number> {
  const years = countPlaces(
    matches,
    createTests(table, filters, 'years'),
    placesFor(table, 'years', filters),
  );
  return new Map([...years].sort(([a], [b]) => a - b));
}

/** Documents that are about the wanted years, looking ahead or back at them. */
function countLooks(table: DocumentTable, matches: readonly Match[], filters: Filters): Map<Look, number> {
  const tests = createTests(table, filters, 'years');
  return new Map(
    looks.flatMap((look) => {
      const all = yearsOfLook(table, look);
      const isWanted = ({ document }: Match): boolean =>
        (all[document] ?? []).some((year) => isInRange(year, filters));
      const count = matches.filter(
        (match) => isWanted(match) && tests.every((passes) => passes(match.document)),
      );
      return count.length === 0 ? [] : [[look, count.length] as const];
    }),
  );
}

/**
 * What a document must pass, each for itself. Looks and years are one: somebody who wants plans of 2024 does not want a review of
 * 2024 that plans 2025.
 */
const conditions = ['bureaus', 'levels', 'kinds', 'topics', 'years'] as const;
type Condition = (typeof conditions)[number];

/** Whether a document passes. */
type Test = (document: number) => boolean;

/** What a document has for a condition: places in the table's lists, or years. */
type PlacesOf = (document: number) => readonly number[];

/** Tests for what narrows. @param but what is left out */
function createTests(table: DocumentTable, filters: Filters, but?: Condition): Test[] {
  const { bureauList, kindList, topicList } = table;
  const wanted: Readonly<Record<Condition, ((place: number) => boolean) | undefined>> = {
    bureaus: chosenAmong(bureauList, filters.bureaus, (_, place) => listBureauValues(table, place)),
    levels: chosenAmong(bureauList, filters.levels, ({ level }) => [level]),
    kinds: chosenAmong(kindList, filters.kinds, (kind) => [kind]),
    topics: chosenAmong(topicList, filters.topics, (topic) => [topic]),
    years: narrowsYears(filters) ? (year) => isInRange(year, filters) : undefined,
  };
  return conditions.flatMap((condition): Test[] => {
    const passes = wanted[condition];
    if (!passes || condition === but) return [];
    const placesOf = placesFor(table, condition, filters);
    return [(document) => placesOf(document).some(passes)];
  });
}

/** Whether a place of a list has one of the chosen values; undefined if none is chosen. */
function chosenAmong<Entry>(
  list: readonly Entry[],
  chosen: readonly string[],
  valuesOf: (entry: Entry, place: number) => readonly string[],
): ((place: number) => boolean) | undefined {
  if (chosen.length === 0) return undefined;
  const has = list.map((entry, place) => valuesOf(entry, place).some((value) => chosen.includes(value)));
  return (place) => has[place] === true;
}

function placesFor(table: DocumentTable, condition: Condition, { looks: wanted }: Filters): PlacesOf {
  switch (condition) {
    case 'bureaus':
    case 'levels':
      return (document) => table.bureaus.slice(document, document + 1);
    case 'kinds':
      return (document) => table.kinds.slice(document, document + 1);
    case 'topics':
      return (document) => table.topics[document] ?? [];
    case 'years':
      return (document) => listYears(table, document, wanted);
  }
}

function countPlaces(
  matches: readonly Match[],
  tests: readonly Test[],
  placesOf: PlacesOf,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { document } of matches) {
    if (!tests.every((passes) => passes(document))) continue;
    for (const place of placesOf(document)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** From counts of places to counts of values; a place counts for each of its values. */
function sumUp(
  counts: ReadonlyMap<number, number>,
  valuesOf: (place: number) => readonly string[],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [place, count] of counts) {
    for (const value of valuesOf(place)) sums.set(value, (sums.get(value) ?? 0) + count);
  }
  return sums;
}

/** All choices by which a bureau's documents are found. */
function listBureauValues(table: Pick<DocumentTable, 'bureauList'>, place: number): string[] {
  const family = listFamily(table, place);
  return [...family, ...family.slice(0, 1).map(ownOf)];
}

/** Ids of a bureau and of all above it. */
function listFamily({ bureauList }: Pick<DocumentTable, 'bureauList'>, place: number): string[] {
  const bureau = bureauList[place];
  if (!bureau) return [];
  return [bureau.id, ...(bureau.parent === undefined ? [] : listFamily({ bureauList }, bureau.parent))];
}

/** Years that a document speaks of, of the kinds that are wanted. */
function listYears(table: DocumentTable, document: number, wanted: readonly Look[]): readonly number[] {
  const [plan = [], review = []] = [table.planYears[document], table.reviewYears[document]];
  if (wanted.length === 1) return wanted[0] === 'plan' ? plan : review;
  if (plan.length === 0) return review;
  return review.length === 0 ? plan : [...new Set([...plan, ...review])];
}

function yearsOfLook({ planYears, reviewYears }: DocumentTable, look: Look): readonly (readonly number[])[] {
  return look === 'plan' ? planYears : reviewYears;
}

function narrowsYears({ looks: wanted, fromYear, toYear }: Filters): boolean {
  return wanted.length > 0 || fromYear !== undefined || toYear !== undefined;
}

function isInRange(year: number, { fromYear = -Infinity, toYear = Infinity }: Filters): boolean {
  return year >= fromYear && year <= toYear;
}
