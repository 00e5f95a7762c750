import type { BureauEntry, SuggestedPage } from '../../search/engine/format.ts';
import { isInLetters, matchLetters, toLetters } from '../../text/spelling/letters.ts';

/** More places than these are no answer. */
const most = 3;

/**
 * The bureaus whose place a text spells in letters: yunxi, Yun Xi Xian. Those whose name it is; without any those whose name begins so,
 * if they are few.
 */
export function findLettered(
  text: string,
  pages: readonly SuggestedPage[],
): Pick<BureauEntry, 'id' | 'name'>[] {
  if (!isInLetters(text)) return [];
  const typed = toLetters(text);
  if (typed.length < 2) return [];
  const ranked = pages
    .filter(({ sort }) => sort === '机构')
    .map(({ name, path, letters }) => {
      const id = path.split('/').at(-2) ?? '';
      return { id, name, rank: matchLetters(typed, { slug: id, letters }) };
    });
  const best = Math.max(1, ...ranked.map(({ rank }) => rank));
  const found = ranked.filter(({ rank }) => rank === best);
  return found.length <= most ? found.map(({ id, name }) => ({ id, name })) : [];
}
