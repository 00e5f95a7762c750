import { fragment, href, paths } from '../../schema/address.ts';
import { isInLetters } from '../../text/spelling/letters.ts';
import { createElement } from '../elements.ts';
import { cutAround, markText } from '../search/mark.ts';
import { lettersAdvice } from './choose-places.ts';
import type { MentioningDocument, PlaceMentions } from './find-mentions.ts';

/** More bureaus than these say no more of where a place is. */
const most = 4;

/**
 * What the documents know of a place that has no bureau, what says most first: the projects that are named after it, the newest
 * documents that name it, in their words, and beside them who speaks of it.
 */
export function renderMentions(
  text: string,
  { projects, newest, bureaus }: PlaceMentions,
  base: string,
): HTMLElement[] {
  if (bureaus.length === 0)
    return [
      createElement(
        'p',
        {},
        isInLetters(text)
          ? `没有拼作“${text}”的机构。${lettersAdvice}`
          : `没有叫“${text}”的机构，本站的文件里也没有写到它。请换一个写法，写县、市的名字，或者从下面的“全部机构”里找。`,
      ),
    ];
  const search = `${href({ base }, paths.search)}?${new URLSearchParams({ q: text }).toString()}`;
  const speaking = bureaus
    .slice(0, most)
    .flatMap(({ id, name, documents }, index) => [
      ...(index === 0 ? [] : ['、']),
      createElement('a', { href: href({ base }, paths.bureau(id)) }, name),
      ` ${String(documents)} 件`,
    ]);
  return [
    createElement('p', {}, `没有叫“${text}”的机构；文件里写到它的：`),
    createElement(
      'ul',
      { class: 'place-finder__mentions' },
      ...projects.map(({ name, path }) =>
        createElement(
          'li',
          {},
          createElement('a', { href: href({ base }, path) }, name),
          createElement('small', {}, '项目：答应了什么、进展到哪里'),
        ),
      ),
      ...newest.map(renderDocument),
    ),
    createElement(
      'p',
      {},
      createElement('a', { href: search }, `看写到“${text}”的每一段`),
      '；哪些机构写到它：',
      ...speaking,
    ),
  ];
}

function renderDocument({ title, address, strings, paragraph }: MentioningDocument): HTMLElement {
  if (!paragraph) return createElement('li', {}, createElement('a', { href: address }, title));
  const query = new URLSearchParams(strings.map((one) => ['mark', one])).toString();
  return createElement(
    'li',
    {},
    createElement('a', { href: `${address}?${query}${fragment(paragraph.id)}` }, title),
    createElement('small', {}, ...markText(cutAround(paragraph.text, strings), strings)),
  );
}
