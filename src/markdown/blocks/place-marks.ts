import type { PhrasingContent } from 'mdast';
import { visibleText } from '../tree/visible-text.ts';
import { wrapSpans, type Span } from './wrap-spans.ts';

/** A part of a block's text and the element that stands around it. */
export interface Mark extends Span {
  readonly wrap: (inside: readonly PhrasingContent[]) => PhrasingContent;
  readonly isLink: boolean;
}

/** Elements that may be cut in two where a mark begins or ends; a link or an anchor would be there twice. */
const divisible: ReadonlySet<string> = new Set(['text', 'strong', 'emphasis', 'delete']);

/**
 * Puts each mark as deep as it fits: inside the bold type that holds all of it, else around what it holds. One that would cut a
 * link or a run-in point in two, or be a link in a link, is left out: the data has it all the same.
 * @param position where the nodes begin in the block's text
 */
export function placeMarks(
  nodes: readonly PhrasingContent[],
  marks: readonly Mark[],
  position = 0,
): PhrasingContent[] {
  if (marks.length === 0) return [...nodes];
  const here: Mark[] = [];
  const parts: Part[] = [];
  let [start, next] = [position, 0];
  for (const node of nodes) {
    const end = start + visibleText(node).length;
    const inside: Mark[] = [];
    // A mark that goes on into the next node stands around both.
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[(next += 1)])
      (mark.end <= end && 'children' in node ? inside : here).push(mark);
    parts.push({ node: placeInside(node, inside, start), start, end });
    start = end;
  }
  const local = findFitting(here, parts).map((mark) => {
    return { ...mark, start: mark.start - position, end: mark.end - position };
  });
  return wrapSpans(
    parts.map(({ node }) => node),
    local,
    ({ wrap }, inside) => wrap(inside),
  );
}

interface Part extends Span {
  readonly node: PhrasingContent;
}

function placeInside(node: PhrasingContent, marks: readonly Mark[], start: number): PhrasingContent {
  if (!('children' in node) || marks.length === 0) return node;
  const wanted = isLink(node) ? marks.filter((mark) => !mark.isLink) : marks;
  return { ...node, children: placeMarks(node.children as PhrasingContent[], wanted, start) };
}

/** Marks that can stand around what they hold; both in order. */
function findFitting(marks: readonly Mark[], parts: readonly Part[]): Mark[] {
  let first = 0;
  return marks.filter((mark) => {
    while ((parts[first]?.end ?? Infinity) <= mark.start) first += 1;
    for (let index = first; index < parts.length; index += 1) {
      const part = parts[index];
      if (!part || part.start >= mark.end) break;
      const isCut = part.start < mark.start || part.end > mark.end;
      if ((isCut && !isDivisible(part.node)) || (mark.isLink && holdsLink(part.node))) return false;
    }
    return true;
  });
}

/** Whether a node and all in it may be cut. */
function isDivisible(node: PhrasingContent): boolean {
  return (
    divisible.has(node.type) &&
    (!('children' in node) || (node.children as PhrasingContent[]).every(isDivisible))
  );
}

function isLink(node: PhrasingContent): boolean {
  return node.type === 'link';
}

function holdsLink(node: PhrasingContent): boolean {
  return isLink(node) || ('children' in node && (node.children as PhrasingContent[]).some(holdsLink));
}
