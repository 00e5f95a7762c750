import { countFacetsTogether, countYearsTogether, joinValues } from '../../search/together/count-facets.ts';
import type { Found } from '../../search/together/source.ts';
import { arrange, type Arranged, type Search } from './arrange.ts';
import { showFacets, showFrame, type Parts } from './page-parts.ts';
import { readResult } from './read-result.ts';
import { renderResult } from './result.ts';
import type { SiteList } from './sites/site-list.ts';
import { leaveNothing } from './stage.ts';

/** Results that are shown before the reader asks for more. */
export const pageLength = 10;

/** A search that has been carried out. */
export interface Shown {
  readonly search: Search;
  /** What this site has. */
  readonly mine: Found;
  /** What says more than any result, and stands above them. */
  readonly above: readonly HTMLElement[];
  /** Replaced when another site has answered late. */
  arranged: Arranged;
  /** Changes of the list of results come one after the other. */
  last: Promise<unknown>;
  /** Whether the reader has asked nothing else meanwhile: what comes later is thrown away. */
  readonly isCurrent: () => boolean;
}

/** Shows what a search has found. */
export interface SearchView {
  /** How much was found, and where. */
  readonly showCounts: (shown: Shown) => void;
  /** By what it can be narrowed. */
  readonly showChoices: (shown: Shown) => void;
  /** Some more results. */
  readonly showMore: (shown: Shown, count?: number) => Promise<void>;
  /** That all is there. */
  readonly showTotals: (shown: Shown) => void;
  /** What other sites find late: it comes behind what is being read. */
  readonly addLate: (shown: Shown) => Promise<void>;
}

/** @param base prefix of the site */
export function createSearchView(parts: Parts, base: string, siteList: SiteList | undefined): SearchView {
  const showCounts = ({
    search: { state, round },
    above,
    arranged: { found, ranked, described },
  }: Shown): void => {
    parts.message.textContent = described;
    // With the counts, before the results: nothing is pushed away by it.
    if (ranked.length > 0) parts.offers.replaceChildren(...above);
    if (round) siteList?.show(state.text, round, state.filters);
    showFrame(parts, countYearsTogether(found, state.filters), state, ranked.length);
  };

  const showChoices = ({ search: { state }, arranged: { found } }: Shown): void => {
    const values = joinValues(found.map(({ source }) => source.index.documents));
    showFacets(parts, values, countFacetsTogether(found, state.filters), state);
  };

  const showMore = async (
    { search, arranged, isCurrent }: Shown,
    count: number = pageLength,
  ): Promise<void> => {
    parts.more.hidden = true;
    const first = parts.results.childElementCount;
    const results = arranged.ranked
      .slice(first, first + count)
      .map((hit) => readResult(hit, search.query, base));
    // A later one that fails is reported when its turn comes.
    for (const result of results) result.catch(() => undefined);
    for (const result of results) {
      const read = await result;
      if (!isCurrent()) return;
      parts.results.append(renderResult(read));
    }
    parts.more.hidden = parts.results.childElementCount >= arranged.ranked.length;
    // Behind the results: shown before them, it would be pushed away.
    parts.exports.hidden = arranged.ranked.length === 0;
  };

  const showTotals = ({ arranged: { ranked, paragraphs } }: Shown): void => {
    parts.results.dataset['searchTotal'] = String(ranked.length);
    parts.results.dataset['searchParagraphs'] = String(paragraphs);
  };

  const addAnswer = async (shown: Shown): Promise<void> => {
    if (!shown.isCurrent()) return;
    const kept = shown.arranged.ranked.slice(0, parts.results.childElementCount);
    shown.arranged = arrange(shown.search, shown.mine, kept);
    showCounts(shown);
    showChoices(shown);
    if (shown.arranged.ranked.length > 0) leaveNothing();
    await showMore(shown, Math.max(0, pageLength - kept.length));
    if (shown.isCurrent()) showTotals(shown);
  };

  return {
    showCounts,
    showChoices,
    showMore,
    showTotals,
    addLate: async (shown) => {
      const { round } = shown.search;
      while (round && round.waiting().length > 0) {
        await round.next();
        if (!shown.isCurrent()) return;
        shown.last = shown.last.then(() => addAnswer(shown));
        await shown.last;
      }
    },
  };
}
