import type { Parent, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { reportOn } from '../source/message.ts';
import { placeAt, placeOf, type Report } from '../source/place.ts';
import { checkComponent } from './components/check-component.ts';
import type { ComponentNode } from './remark-component-tags.ts';
import { getComponent } from './components/registry.ts';

/** Nodes in which blocks stand; in all others, components aside, a component would stand in a line of text. */
const blockParents: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/**
 * Checks components and puts the Markdown nodes that they stand for in their place. Of a component that is wrong the content
 * stays, so that mistakes in it are found as well.
 *
 * Markdown `<Note>`, `甲`, `</Note>`, each on a line → HTML `<div class="note" role="note" aria-label="说明"><p>甲</p></div>`
 */
export const remarkComponents: Plugin<[], Root> = () => (root, file) => {
  expandComponents(root, String(file), reportOn(file));
};

/** @param body the source that `root` was parsed from; positions point into it */
function expandComponents(root: Parent, body: string, report: Report): void {
  const expandIn = (parent: Parent, inside: readonly string[], inline: boolean): void => {
    parent.children = parent.children.flatMap((node): RootContent[] => {
      if (node.type === 'component') {
        expandIn(node, [...inside, node.tag.name], inline);
        return expand(node, inside, inline);
      }
      if ('children' in node) expandIn(node, inside, !blockParents.has(node.type));
      return [node];
    });
  };

  const expand = (node: ComponentNode, inside: readonly string[], inline: boolean): RootContent[] => {
    const { tag, children, position } = node;
    const component = getComponent(tag.name);
    const wrong: Parameters<Report>[0][] = [];
    const placeOfAttribute = ({ offset }: { offset: number }) =>
      placeAt(body, (position?.start.offset ?? 0) + offset);
    const written = { tag, children, inside, inline, place: placeOf(node), placeOfAttribute };
    checkComponent(component, written, (problem) => {
      wrong.push(problem);
      report(problem);
    });
    if (wrong.length > 0) return children;
    const attributes = Object.fromEntries(tag.attributes.map(({ name, value }) => [name, value]));
    return component.expand(attributes, children, position);
  };

  expandIn(root, [], false);
}
