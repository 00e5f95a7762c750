import type { Nodes } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import type { Block } from '../markdown/blocks/block.ts';
import { findLineStarts } from '../source/place.ts';
import { visibleText } from '../markdown/tree/visible-text.ts';

/** A place in the source, in UTF-16 offsets. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/** Text of the source that is seen as it stands: where each of its characters begins and ends there. */
interface Leaf {
  /** Offset in the paragraph's text. */
  readonly start: number;
  readonly starts: readonly (number | undefined)[];
  readonly ends: readonly (number | undefined)[];
}

/** Bold type and the like may hold a mark; inside a link it would be lost in it. */
const transparent: ReadonlySet<string> = new Set(['strong', 'emphasis']);

/**
 * Gives the function that finds words of a block in the source. Words that go on into bold type, a link or a footnote, and those that
 * begin or end inside an entity, are not found: a tag there would change how the text is read.
 * @param source as `decode` gives it
 * @param lineStarts of the source, for those who look into many blocks
 */
export function locateWords(
  { parts }: Block,
  source: string,
  lineStarts = findLineStarts(source),
): (start: number, end: number) => SourceSpan | undefined {
  const leaves: Leaf[] = [];
  let position = 0;
  const walk = (nodes: readonly Nodes[], isOpen: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'delete') continue;
      if ('children' in node) walk(node.children, isOpen && transparent.has(node.type));
      else {
        const leaf = isOpen && node.type === 'text' ? align(node, source, lineStarts) : undefined;
        if (leaf) leaves.push({ start: position, ...leaf });
        position += visibleText(node).length;
      }
    }
  };
  for (const part of parts) {
    walk(part, true);
    // The tab between two cells.
    position += 1;
  }
  return (start, end) => {
    const leaf = leaves.find((one) => one.start <= start && end <= one.start + one.starts.length);
    const from = leaf?.starts[start - leaf.start];
    const to = leaf?.ends[end - 1 - leaf.start];
    return from === undefined || to === undefined ? undefined : { start: from, end: to };
  };
}

const escaped = /\\([!-/:-@[-`{-~])/uy;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iuy;
const lineBreak = /[ \t]*\n[ \t>]*/uy;

/** Reads the source of a text node beside what is seen of it; undefined if they do not agree. */
function align(
  { value, position }: Extract<Nodes, { type: 'text' }>,
  source: string,
  lineStarts: readonly number[],
): Omit<Leaf, 'start'> | undefined {
  if (!position) return undefined;
  const offset = ({ line, column }: { line: number; column: number }) =>
    (lineStarts[line - 1] ?? NaN) + column - 1;
  const last = offset(position.end);
  const starts: (number | undefined)[] = [];
  const ends: (number | undefined)[] = [];
  let at = offset(position.start);
  const skip = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0];
  };
  for (let index = 0; index < value.length;) {
    const wrapped = skip(lineBreak);
    if (wrapped !== undefined) {
      at += wrapped.length;
      if (value.charAt(index) !== ' ') continue;
      starts.push(undefined);
      ends.push(undefined);
      index += 1;
      continue;
    }
    const written = skip(escaped) ?? skip(entity) ?? source.charAt(at);
    const seen = written.length > 1 ? decodeString(written) : written;
    if (at >= last || !value.startsWith(seen, index)) return undefined;
    for (let step = 0; step < seen.length; step += 1) {
      starts.push(step === 0 ? at : undefined);
      ends.push(step === seen.length - 1 ? at + written.length : undefined);
    }
    index += seen.length;
    at += written.length;
  }
  return { starts, ends };
}
