import type { PhrasingContent } from 'mdast';
import { visibleText } from '../tree/visible-text.ts';

/** A part of a block's visible text, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Wraps parts of inline content, given by offsets of its visible text. The text stays the same. What is struck through before a part
 * stays outside: of `~~86~~72公里` only the second is a quantity.
 * @param spans in order, none over another
 * @param wrap makes the node that stands around what a span holds
 */
export function wrapSpans<One extends Span>(
  children: readonly PhrasingContent[],
  spans: readonly One[],
  wrap: (span: One, inside: PhrasingContent[]) => PhrasingContent,
): PhrasingContent[] {
  const wrapped: PhrasingContent[] = [];
  const rest = children.toReversed();
  let position = 0;
  for (const span of spans) {
    wrapped.push(...take(rest, span.start - position), ...takeStruck(rest));
    wrapped.push(wrap(span, take(rest, span.end - span.start)));
    position = span.end;
  }
  return [...wrapped, ...rest.toReversed()];
}

/**
 * Takes so many characters of visible text from inline content; an element across the border becomes two.
 * @param rest the content from its end to its start, so that taking from the start moves nothing; what is left stays in it
 */
function take(rest: PhrasingContent[], length: number): PhrasingContent[] {
  const taken: PhrasingContent[] = [];
  let missing = length;
  while (missing > 0) {
    const node = rest.pop();
    if (!node) break;
    const own = visibleText(node).length;
    if (own > missing) {
      const [left, right] = splitNode(node, missing);
      taken.push(left);
      rest.push(right);
    } else taken.push(node);
    missing -= own;
  }
  return taken;
}

/** Takes what is struck through from the start of what is left. */
function takeStruck(rest: PhrasingContent[]): PhrasingContent[] {
  const first = rest.findLastIndex(({ type }) => type !== 'delete');
  return rest.splice(first + 1).reverse();
}

function splitNode(node: PhrasingContent, offset: number): [PhrasingContent, PhrasingContent] {
  if ('children' in node) {
    const right = (node.children as PhrasingContent[]).toReversed();
    const left = take(right, offset);
    return [
      { ...node, children: left },
      { ...node, children: right.reverse() },
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
