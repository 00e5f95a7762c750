import type { Problem } from '../schema/problem.ts';

/** A place in the source, both 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Receives problems while a document is parsed. */
export type Report = (
  problem: Omit<Problem, 'file' | 'severity'> & { severity?: Problem['severity'] },
) => void;

/** Start of a syntax node; the first line if a node was made and not read. */
export function placeOf(node: { position?: { start: Place } | undefined }): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** Offsets at which lines begin. */
export function findLineStarts(source: string): number[] {
  return [0, ...Array.from(source.matchAll(/\n/gu), ({ index }) => index + 1)];
}

/** Of the text that was asked for last: a file may have many places, and to count its lines for each would take too long. */
let last: { readonly source: string; readonly starts: readonly number[] } = { source: '', starts: [0] };

function readLineStarts(source: string): readonly number[] {
  if (last.source !== source) last = { source, starts: findLineStarts(source) };
  return last.starts;
}

/** The place of a UTF-16 offset in the source. */
export function placeAt(source: string, offset: number): Place {
  const starts = readLineStarts(source);
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** UTF-16 offset of the first character of a line; the end if there is no such line. */
export function offsetOfLine(source: string, line: number): number {
  return readLineStarts(source)[line - 1] ?? source.length;
}
