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

/** The place of a UTF-16 offset in the source. */
export function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
