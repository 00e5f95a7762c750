import type { Nodes } from 'mdast';

/**
 * The text that a reader sees of a node, without markup. A hard line break is `\n`; images, footnote marks and the like have
 * none. Lengths agree with `splitNode` in `wrap-spans.ts`.
 */
export function visibleText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return 'children' in node ? node.children.map(visibleText).join('') : '';
}
