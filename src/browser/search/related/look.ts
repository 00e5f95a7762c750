import { hasFilters } from '../state.ts';
import { listSearches } from '../question/list-searches.ts';
import { readQuestion } from '../question/read-question.ts';
import type { Asked } from './asked.ts';
import { describePages } from './describe-pages.ts';
import { findTerms } from './find-terms.ts';
import { mergeHits, mergeInOrder } from './merge-hits.ts';
import { explainFacets, writePageFilters } from './page-filters.ts';
import type { PagefindHit, WordIndex } from './pagefind.ts';
import { describeNext, listYears } from './parts.ts';
import type { DataReader } from './read-data.ts';
import { chooseBundles, explainSites, searchBundles } from './site-choice.ts';
import { writeWordQueries } from './word-queries.ts';

/** What a search by words has found so far. */
export interface Look {
  /**
   * The best first. In a later round what the reader sees already keeps its place; then comes what older documents have, which he
   * has just asked for, then the rest.
   */
  readonly hits: readonly PagefindHit[];
  readonly described: string;
  readonly notes: readonly string[];
  /** Which documents may be searched next: `2019 年及以前`; undefined if all have been. */
  readonly next: string | undefined;
}

/**
 * Searches by words.
 * @param rounds how often the reader has asked for older documents
 * @param before hits of the round before, and how many of them the reader sees
 */
export async function lookForPages(
  index: WordIndex,
  { readParts, readSynonyms, readSiteParts }: DataReader,
  { state: { text, filters }, bureaus, found, newestYear }: Asked,
  rounds: number,
  before?: { readonly hits: readonly PagefindHit[]; readonly shown: number },
): Promise<Look> {
  const [parts, sites, synonyms] = await Promise.all([
    readParts(),
    readSiteParts(),
    // Without them there are still the words themselves.
    found === 0 ? readSynonyms().catch(() => []) : [],
  ]);
  const choice = chooseBundles(parts, sites, filters, rounds);
  const { queries, ignored } = writeWordQueries(text);
  const places = (bureaus ?? []).map(({ name }) => name);
  const question = found === 0 ? readQuestion(text, { synonyms, places, newestYear }) : undefined;
  const termSearches = (
    question
      ? (listSearches(question)[0]?.texts ?? []).map((term) => ({ term, text: term }))
      : findTerms(text, synonyms).flatMap(({ searches }) => searches)
  ).flatMap((one) => writeWordQueries(one.text).queries.map((query) => ({ term: one.term, query })));
  const allParts = [...parts, ...sites.flatMap((site) => ('parts' in site ? site.parts : []))];
  const { answers, faults } = await searchBundles(
    index,
    choice,
    [...queries, ...termSearches.map(({ query }) => query)],
    writePageFilters(filters, listYears(allParts, filters), bureaus),
  );
  const results = answers.map((answer) => answer.results);
  const own = mergeHits([], ...results.slice(0, queries.length));
  const all = mergeHits(own, ...results.slice(queries.length));
  const known = new Set(before?.hits.map(({ id }) => id));
  const added = before ? all.filter(({ id }) => !known.has(id)) : [];
  const hits = mergeInOrder(before?.hits.slice(0, before.shown) ?? [], added, all);
  const [only] = answers.length === 1 ? answers : [];
  const described = describePages({
    text,
    own: own.length,
    besides: all.length - own.length,
    terms: termSearches
      .filter((_, at) => (results[queries.length + at]?.length ?? 0) > 0)
      .map(({ term }) => term),
    narrowed: hasFilters(filters),
    added: before && added.length,
  });
  return {
    hits,
    described,
    notes: [
      ...explainSites([...sites, ...faults]),
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
