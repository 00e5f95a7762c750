import { href, paths } from '../../schema/address.ts';
import type { BureauEntry } from '../../search/engine/format.ts';
import { createElement } from '../elements.ts';
import { findPlaces } from './find-places.ts';

/** Who asks about a place is led to its page, where promises, years and roads stand together. Empty if the query names none. */
export function offerPlaces(text: string, bureaus: readonly BureauEntry[], base: string): HTMLElement[] {
  return linkPlaces('这个地方的一页：', findPlaces(text, bureaus), base);
}

/** @param lead what the places are */
export function linkPlaces(
  lead: string,
  places: readonly Pick<BureauEntry, 'id' | 'name'>[],
  base: string,
): HTMLElement[] {
  if (places.length === 0) return [];
  const links = places.map(({ id, name }) =>
    createElement(
      'li',
      {},
      createElement('a', { href: href({ base }, paths.bureau(id)) }, name),
      '：答应了什么、做到没有、哪些公路',
    ),
  );
  return [createElement('p', {}, lead), createElement('ul', { 'data-places': '' }, ...links)];
}

/** What helps where no place was named. */
export function adviseNamingPlace(base: string): HTMLElement {
  return createElement(
    'p',
    {},
    '写上地方的名字更准；也可以先',
    createElement('a', { href: href({ base }, paths.bureaus) }, '选一个地方'),
    '，看它答应了什么、做到没有。',
  );
}
