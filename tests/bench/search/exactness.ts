import {
  countFacets,
  countYears,
  facetNames,
  narrow,
  type Filters,
} from '../../../src/search/engine/facets.ts';
import type { SearchIndex } from '../../../src/search/engine/open-index.ts';
import { parseQuery } from '../../../src/search/engine/query.ts';
import { countParagraphs } from '../../../src/search/engine/rank.ts';
import { search } from '../../../src/search/engine/search.ts';
import type { Question } from './queries.ts';
import { scan, type Scan } from './scan.ts';

/** How what is found compares with a plain scan, over all questions. */
export interface Exactness {
  readonly questions: number;
  /** Documents found of those that should be. */
  readonly recall: number;
  /** Documents that should be found of those that are. */
  readonly precision: number;
  /** Questions for which documents, paragraphs or facet counts are not those of the scan. */
  readonly wrong: readonly string[];
}

/** @param facets whether the counts of the facets are compared too, which takes a scan for each value of a few questions */
export async function measureExactness(
  index: SearchIndex,
  scanned: Scan,
  questions: readonly Question[],
): Promise<Exactness> {
  const tally = createTally();
  for (const { text, filters } of questions) {
    const query = parseQuery(text);
    const matches = narrow(index.documents, await search(index, query), filters);
    const expected = scan(scanned, query, filters);
    const exact = tally.add(
      matches.map(({ document }) => index.documents.ids[document] ?? ''),
      expected.map(({ id }) => id),
    );
    const paragraphs = expected.reduce((sum, one) => sum + one.paragraphs, 0);
    if (!exact || paragraphs !== countParagraphs(matches)) tally.addWrong(text + describeFilters(filters));
  }
  return tally.finish(questions.length);
}

/** Counts up what is found. */
export function createTally() {
  let [hits, found, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  return {
    /** @returns whether exactly the expected documents were found */
    add: (foundIds: readonly string[], expectedIds: readonly string[]): boolean => {
      const expected = new Set(expectedIds);
      const right = new Set(foundIds.filter((id) => expected.has(id))).size;
      hits += right;
      found += foundIds.length;
      wanted += expected.size;
      return right === foundIds.length && right === expected.size;
    },
    addWrong: (question: string): void => {
      wrong.push(question);
    },
    finish: (questions: number): Exactness => ({
      questions,
      recall: wanted === 0 ? 1 : hits / wanted,
      precision: found === 0 ? 1 : hits / found,
      wrong,
    }),
  };
}

/**
 * Compares the counts that the facets show with scans: a value's count is what is found when it alone is chosen in its facet.
 * @returns what is not as it should be
 */
export async function compareFacetCounts(
  index: SearchIndex,
  scanned: Scan,
  { text, filters }: Question,
): Promise<string[]> {
  const query = parseQuery(text);
  const matches = await search(index, query);
  const values = countFacets(index.documents, matches, filters);
  const years = countYears(index.documents, matches, filters);
  const wrong: string[] = [];
  const compare = (name: string, count: number, narrowed: Filters): void => {
    const expected = scan(scanned, query, narrowed).length;
    if (count !== expected)
      wrong.push(`${text}${describeFilters(filters)}: ${name} ${String(count)}, not ${String(expected)}`);
  };
  for (const facet of facetNames) {
    for (const value of listValues(scanned, facet)) {
      compare(value, values[facet].get(value) ?? 0, { ...filters, [facet]: [value] });
    }
  }
  for (const year of listYears(scanned)) {
    compare(String(year), years.get(year) ?? 0, { ...filters, fromYear: year, toYear: year });
  }
  return wrong;
}

function listValues({ documents }: Scan, facet: (typeof facetNames)[number]): string[] {
  const values = documents.flatMap(({ bureau, data }) => {
    switch (facet) {
      case 'bureaus':
        return [bureau, ...bureau.ancestors].map(({ id }) => id);
      case 'levels':
        return [bureau.level];
      case 'kinds':
        return [data.kind];
      case 'topics':
        return data.topics;
      case 'looks':
        return ['plan', 'review'];
    }
  });
  return [...new Set<string>(values)];
}

function listYears({ documents }: Scan): number[] {
  return [...new Set(documents.flatMap(({ planYears, reviewYears }) => [...planYears, ...reviewYears]))];
}

function describeFilters(filters: Filters): string {
  const set = Object.entries(filters).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return set.length === 0 ? '' : ` ${JSON.stringify(Object.fromEntries(set))}`;
}
