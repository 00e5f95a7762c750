import { href } from '../../schema/address.ts';
import type { SuggestedPage } from '../../search/engine/format.ts';
import { createElement } from '../elements.ts';

/** Projects as links, with what their pages say. */
export function linkProjects(projects: readonly SuggestedPage[], base: string): HTMLElement[] {
  if (projects.length === 0) return [];
  const links = projects.map(({ name, path }) =>
    createElement(
      'li',
      {},
      createElement('a', { href: href({ base }, path) }, name),
      '：什么时候答应的、进展到哪里',
    ),
  );
  return [
    createElement('p', {}, '名称里有它的项目：'),
    createElement('ul', { 'data-projects': '' }, ...links),
  ];
}
