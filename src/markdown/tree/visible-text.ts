import type { Nodes } from 'mdast';

/**
 * The text of a node that is in force, without markup: what is struck through is shown on the page and is no text of the document
 * (`docs/decisions/021-struck-text.md`). A hard line break is `\n`; images, footnote marks and the like have none. Lengths agree with
 * `splitNode` in `wrap-spans.ts`.
 */
export function visibleText(node: Nodes): string {
  return node.type === 'delete' ? '' : readText(node, visibleText);
}

/** The same with what is struck through. */
export function shownText(node: Nodes): string {
  return readText(node, shownText);
}

function readText(node: Nodes, read: (node: Nodes) => string): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return 'children' in node ? node.children.map(read).join('') : '';
}
