import { hasFilters } from '../state.ts';
import type { Asked } from '../related-section.ts';
import { describePages } from './describe-pages.ts';
import { findTerms } from './find-terms.ts';
import { mergeHits } from './merge-hits.ts';
import { explainFacets, writePageFilters } from './page-filters.ts';
import type { PagefindHit, WordIndex } from './pagefind.ts';
import { chooseParts, describeNext, listYears } from './parts.ts';
import type { DataReader } from './read-data.ts';
import { writeWordQueries } from './word-queries.ts';

/** What a search by words has found so far. */
export interface Look {
  /** The best first; what was found in older parts stands after what was found before. */
  readonly hits: readonly PagefindHit[];
  readonly described: string;
  readonly notes: readonly string[];
  /** Which documents may be searched next: `2019 年及以前`; undefined if all have been. */
  readonly next: string | undefined;
}

/**
 * Searches by words.
 * @param rounds how often the reader has asked for older documents
 * @param before hits of the rounds before
 */
export async function lookForPages(
  index: WordIndex,
  { readParts, readSynonyms }: DataReader,
  { state: { text, filters }, bureaus, found }: Asked,
  rounds: number,
  before: readonly PagefindHit[],
): Promise<Look> {
  const [parts, synonyms] = await Promise.all([
    readParts(),
    // Without them there are still the words themselves.
    found === 0 ? readSynonyms().catch(() => []) : [],
  ]);
  const choice = chooseParts(parts, filters, rounds);
  const { queries, ignored } = writeWordQueries(text);
  const termSearches = findTerms(text, synonyms)
    .flatMap(({ searches }) => searches)
    .flatMap((one) => writeWordQueries(one.text).queries.map((query) => ({ term: one.term, query })));
  const answers = await index.search(
    choice.chosen.map(({ path }) => path).filter(Boolean),
    [...queries, ...termSearches.map(({ query }) => query)],
    writePageFilters(filters, listYears(parts, filters), bureaus),
  );
  const results = answers.map((answer) => answer.results);
  const own = mergeHits(before, ...results.slice(0, queries.length));
  const hits = mergeHits(own, ...results.slice(queries.length));
  const ownTotal = mergeHits([], ...results.slice(0, queries.length)).length;
  const [only] = answers.length === 1 ? answers : [];
  const described = describePages({
    text,
    own: ownTotal,
    besides: hits.length - ownTotal,
    terms: termSearches
      .filter((_, at) => (results[queries.length + at]?.length ?? 0) > 0)
      .map(({ term }) => term),
    narrowed: hasFilters(filters),
  });
  return {
    hits,
    described,
    notes: [
      ...explainFacets(filters, bureaus !== undefined),
      ...(only && only.unfilteredResultCount > only.results.length
        ? [`不限范围有 ${String(only.unfilteredResultCount)} 个页面。`]
        : []),
      ...(ignored.length > 0
        ? [`按词语查找时，${ignored.map((word) => `“${word}”`).join('')}不起作用。`]
        : []),
    ],
    next: choice.next.length > 0 ? describeNext(choice) : undefined,
  };
}
