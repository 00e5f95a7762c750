import type { Synonym } from '../../../schema/synonyms.ts';
import { parseQuery } from '../../../search/engine/query.ts';
import { countTogether, type Source } from '../../../search/together/source.ts';
import { createElement } from '../../elements.ts';
import { writeState, type SearchState } from '../state.ts';
import { findTerms } from './find-terms.ts';

/** Links to searches with what documents write for a word of everyday, each with its count; what finds nothing is no offer. */
export async function offerTerms(
  sources: readonly Source[],
  state: SearchState,
  synonyms: readonly Synonym[],
): Promise<HTMLElement[]> {
  const lists = findTerms(state.text, synonyms).map(async ({ word, searches }) => {
    const counted = await Promise.all(
      searches.map(async ({ text }) => ({
        text,
        count: await countTogether(sources, parseQuery(text), state.filters),
      })),
    );
    return renderOffer(
      word,
      state,
      counted.filter(({ count }) => count > 0),
    );
  });
  return (await Promise.all(lists)).flat();
}

function renderOffer(
  word: string,
  state: SearchState,
  offers: readonly { readonly text: string; readonly count: number }[],
): HTMLElement[] {
  if (offers.length === 0) return [];
  const links = offers.map(({ text, count }) =>
    createElement(
      'li',
      {},
      createElement('a', { href: `?${writeState({ ...state, text }).toString()}` }, text),
      ` ${String(count)} 件`,
    ),
  );
  return [
    createElement('p', {}, `“${word}”在文件里常写成：`),
    createElement('ul', { class: 'search-terms', 'data-terms': word }, ...links),
  ];
}
