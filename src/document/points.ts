import type { PhrasingContent } from 'mdast';
import { element } from './components/component.ts';
import type { Point } from './document.ts';
import { visibleText } from './visible-text.ts';

/**
 * Wraps each run-in point of a paragraph in an element of its own, so that it can be addressed:
 * `抓两件事：一是修路。二是架桥。` → `抓两件事：<span id="i-…">一是修路。</span><span id="i-…">二是架桥。</span>`.
 */
export function wrapPoints(
  children: readonly PhrasingContent[],
  points: readonly Point[],
): PhrasingContent[] {
  const wrapped: PhrasingContent[] = [];
  let rest = [...children];
  let position = 0;
  for (const point of points) {
    const [before, from] = splitAt(rest, point.start - position);
    const [inside, after] = splitAt(from, point.end - point.start);
    wrapped.push(...before, element('span', { id: point.id, className: ['point'] }, inside));
    rest = after;
    position = point.end;
  }
  return [...wrapped, ...rest];
}

/** Splits inline content at an offset of its visible text; an element across the border becomes two. */
function splitAt(nodes: readonly PhrasingContent[], offset: number): [PhrasingContent[], PhrasingContent[]] {
  let position = 0;
  for (const [index, node] of nodes.entries()) {
    const length = visibleText(node).length;
    if (position + length <= offset && (length > 0 || position < offset)) {
      position += length;
      continue;
    }
    if (position >= offset) return [nodes.slice(0, index), nodes.slice(index)];
    const [left, right] = splitNode(node, offset - position);
    return [
      [...nodes.slice(0, index), left],
      [right, ...nodes.slice(index + 1)],
    ];
  }
  return [[...nodes], []];
}

function splitNode(node: PhrasingContent, offset: number): [PhrasingContent, PhrasingContent] {
  if ('children' in node) {
    const [left, right] = splitAt(node.children as PhrasingContent[], offset);
    return [
      { ...node, children: left },
      { ...node, children: right },
    ];
  }
  if ('value' in node) {
    return [
      { ...node, value: node.value.slice(0, offset) },
      { ...node, value: node.value.slice(offset) },
    ];
  }
  return [node, node];
}
