import type { Definition, Parent, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { reportOn } from '../source/message.ts';
import { placeOf, type Report } from '../source/place.ts';
import { takeNodes } from './tree/take-nodes.ts';

/**
 * Puts addresses that stand elsewhere where they are used. What is never used would vanish without a word (`[注]: 数据` looks like
 * an address too), so it is reported.
 *
 * Markdown `[文本][甲]` and `[甲]: https://…` → the `link` of `[文本](https://…)`, and no `definition`
 */
export const remarkDefinitions: Plugin<[], Root> = () => (root, file) => {
  inlineDefinitions(root, reportOn(file));
};

function inlineDefinitions(root: Root, report: Report): void {
  const definitions = new Map<string, Definition>();
  const used = new Set<string>();
  for (const definition of takeNodes(root, 'definition')) {
    if (definitions.has(definition.identifier)) reportLost(definition, '前面已经写过', report);
    else definitions.set(definition.identifier, definition);
  }
  const inline = (parent: Parent): void => {
    parent.children = parent.children.map((node): RootContent => {
      if ('children' in node) inline(node);
      if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
      const definition = definitions.get(node.identifier);
      if (!definition) return node;
      used.add(node.identifier);
      const { url, title } = definition;
      const { position } = node;
      return node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children, position }
        : { type: 'image', url, title, alt: node.alt, position };
    });
  };
  if (definitions.size > 0) inline(root);
  for (const [identifier, definition] of definitions) {
    if (!used.has(identifier)) reportLost(definition, '没有地方用到', report);
  }
}

function reportLost(definition: Definition, why: string, report: Report): void {
  const label = definition.label ?? definition.identifier;
  report({
    rule: 'broken-reference',
    ...placeOf(definition),
    message: `“[${label}]:”后面的地址${why}，这一行不会显示。`,
    advice: `请删去这一行；如果是正文，请写成 \\[${label}]: 的样子。`,
  });
}
