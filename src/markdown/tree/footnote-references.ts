import type { Nodes } from 'mdast';
import type { FootnoteReference } from '../../schema/document.ts';
import { visibleText } from './visible-text.ts';

/**
 * Where a node's text refers to footnotes that `remark-footnotes.ts` has numbered. What is struck through refers to none.
 * @param offset of the node's text in that of its paragraph
 */
export function findReferences(node: Nodes, offset = 0): FootnoteReference[] {
  if (node.type === 'delete') return [];
  if (node.type === 'footnoteReference') {
    const number = Number(node.identifier);
    return Number.isInteger(number) ? [{ at: offset, number }] : [];
  }
  if (!('children' in node)) return [];
  let at = offset;
  return node.children.flatMap((child) => {
    const found = findReferences(child, at);
    at += visibleText(child).length;
    return found;
  });
}
