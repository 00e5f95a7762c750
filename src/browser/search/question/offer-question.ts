import type { Filters } from '../../../search/engine/facets.ts';
import { parseQuery } from '../../../search/engine/query.ts';
import { countTogether, type Source } from '../../../search/together/source.ts';
import { createElement } from '../../elements.ts';
import { writeState, type SearchState } from '../state.ts';
import { describeQuestion } from './describe-question.ts';
import { listSearches } from './list-searches.ts';
import type { Question } from './read-question.ts';

/** A search that finds something. */
interface Offer {
  readonly state: SearchState;
  readonly count: number;
}

/**
 * Links to searches that say in the words of documents what a question asks, each with its count; above them what was made of the
 * question. Nothing is searched for instead of what was typed: the reader chooses. Empty if none finds anything.
 */
export async function offerQuestion(
  sources: readonly Source[],
  state: SearchState,
  question: Question,
  newestYear: number | undefined,
): Promise<HTMLElement[]> {
  const { year } = question;
  const count = async (texts: readonly string[], filters: Filters): Promise<Offer[]> => {
    const counted = texts.map(async (text) => ({
      state: { ...state, text, filters },
      count: await countTogether(sources, parseQuery(text), filters),
    }));
    return (await Promise.all(counted)).filter((one) => one.count > 0);
  };
  const { filters } = state;
  const isChosen = filters.fromYear !== undefined || filters.toYear !== undefined;
  // Years that the reader has chosen hold before the one that he has written.
  const ofYear = year && !isChosen ? { ...filters, fromYear: year.year, toYear: year.year } : filters;
  for (const { texts, without } of listSearches(question)) {
    const offers = await count(texts, ofYear);
    if (offers.length > 0) return render(offers, describeQuestion(question, without, newestYear), ofYear);
    const anyTime = ofYear === filters ? [] : await count(texts, filters);
    if (anyTime.length > 0)
      return render(
        anyTime,
        `${describeQuestion(question, without, newestYear)}；${String(year?.year)}年的文件里没有，下面不限年份`,
        filters,
      );
  }
  return [];
}

function render(offers: readonly Offer[], described: string, { fromYear }: Filters): HTMLElement[] {
  const time = fromYear === undefined ? '' : `，${String(fromYear)}年`;
  const links = offers.map(({ state, count }) =>
    createElement(
      'li',
      {},
      createElement('a', { href: `?${writeState(state).toString()}` }, `${state.text}${time}`),
      ` ${String(count)} 件`,
    ),
  );
  return [
    createElement('p', {}, `${described}。可以换成这样找：`),
    createElement('ul', { class: 'search-terms', 'data-question': '' }, ...links),
  ];
}
