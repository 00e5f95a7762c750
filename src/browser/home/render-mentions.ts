import { href, paths } from '../../schema/address.ts';
import { createElement } from '../elements.ts';
import type { Mention } from '../search/arrange-mentions.ts';

/** More bureaus than these say no more of where a place is. */
const most = 4;

/** What the documents know of a place that has no bureau: who speaks of it, in how many documents, and the way to these. */
export function renderMentions(text: string, mentions: readonly Mention[], base: string): HTMLElement[] {
  if (mentions.length === 0)
    return [
      createElement(
        'p',
        {},
        `没有叫“${text}”的机构，本站的文件里也没有写到它。请换一个写法，写县、市的名字，或者从下面的“全部机构”里找。`,
      ),
    ];
  const links = mentions
    .slice(0, most)
    .map(({ id, name, documents }) =>
      createElement(
        'li',
        {},
        createElement('a', { href: href({ base }, paths.bureau(id)) }, name),
        ` ${String(documents)} 件`,
      ),
    );
  const search = `${href({ base }, paths.search)}?${new URLSearchParams({ q: text }).toString()}`;
  return [
    createElement('p', {}, `没有叫“${text}”的机构；文件里写到它的：`),
    createElement('ul', {}, ...links),
    createElement('p', {}, createElement('a', { href: search }, `看写到“${text}”的每一段`)),
  ];
}
