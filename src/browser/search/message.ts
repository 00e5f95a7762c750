import { parseQuery, splitWords } from '../../search/engine/query.ts';
import { isInLetters } from '../../text/spelling/letters.ts';
import { countTogether, type Source } from '../../search/together/source.ts';
import { createElement } from '../elements.ts';
import { hasFilters, noFilters, writeState, type SearchState } from './state.ts';

/**
 * How much was found. A paragraph need not have all the words of a query, and none has what is excluded: only for one word can
 * documents and paragraphs be told in one breath.
 */
export function describeFound({ text, filters }: SearchState, documents: number, paragraphs: number): string {
  const { groups, excluded } = parseQuery(text);
  const within = hasFilters(filters) ? '在选定的范围里，' : '';
  const asked = `${excluded.length > 0 ? '符合' : '含有'}“${text}”`;
  if (documents === 0)
    return `${within}没有文件${asked}。${isInLetters(text) ? '拼音只能找机构；要在文件里找，请写汉字。' : ''}`;
  if (groups.length === 1 && excluded.length === 0)
    return `${within}有 ${String(documents)} 件文件、${String(paragraphs)} 段${asked}。`;
  const places = groups.length === 0 ? '' : `要找的词出现在 ${String(paragraphs)} 段里。`;
  return `${within}有 ${String(documents)} 件文件${asked}。${places}`;
}

/**
 * What would be found with one word fewer, without quote marks, or without the facets: links to these searches, with their
 * counts. All that has not one word is no offer. Empty if there is none.
 * @param offered searches that are offered already, as `writeState` writes them
 */
export async function findFewer(
  sources: readonly Source[],
  state: SearchState,
  offered: ReadonlySet<string>,
): Promise<HTMLElement[]> {
  const words = splitWords(state.text);
  const fewer =
    words.length < 2 ? [] : words.map((_, left) => words.filter((__, at) => at !== left).join(' '));
  const states = [
    ...(hasFilters(state.filters) ? [{ ...state, filters: noFilters }] : []),
    ...[...new Set([...fewer, withoutQuotes(state.text)])]
      .filter((text) => text !== state.text && parseQuery(text).groups.length > 0)
      .map((text) => ({ ...state, text })),
  ];
  const fresh = states.filter((one) => !offered.has(writeState(one).toString()));
  const counted = await Promise.all(
    fresh.map(async (one) => ({
      one,
      count: await countTogether(sources, parseQuery(one.text), one.filters),
    })),
  );
  const links = counted
    .filter(({ count }) => count > 0)
    .map(({ one, count }) => {
      const label = one.text === state.text ? `不限范围，找“${one.text}”` : `只找“${one.text}”`;
      return createElement(
        'li',
        {},
        createElement('a', { href: `?${writeState(one).toString()}` }, label),
        `：${String(count)} 件`,
      );
    });
  if (links.length > 0) return [createElement('p', {}, '可以放宽一些：'), createElement('ul', {}, ...links)];
  return [];
}

/** Where nothing else can be offered. */
export function adviseOther(): HTMLElement {
  return createElement('p', {}, '可以换一个词，或者少写几个字。');
}

/** `“四好农村` finds the mark too, since it is never closed; that may not be what was meant. */
function withoutQuotes(text: string): string {
  return text.replace(/["“”]+/gu, ' ').trim();
}
