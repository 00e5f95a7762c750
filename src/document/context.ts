import type { Measure } from '../schema/measure.ts';
import type { Problem } from '../schema/problem.ts';
import type { TermNames, TermSpan } from '../text/term.ts';

/** What a document is parsed against: the data it may refer to and the files beside it. */
export interface Context {
  /** Ids of all bureaus. */
  readonly bureaus: ReadonlySet<string>;
  /** Names of all topics. */
  readonly topics: ReadonlySet<string>;
  /** Id → measure; undefined if its file cannot be read: the documents that name it are not to blame. */
  readonly measures: ReadonlyMap<string, Pick<Measure, 'name' | 'unit'> | undefined>;
  /** Ids of all projects. */
  readonly projects: ReadonlySet<string>;
  /** What `findTerms` looks for. */
  readonly termNames: TermNames;
  /** Finds terms of the glossary in a text. */
  readonly findTerms: (text: string) => TermSpan[];
  /** Path prefix of the site, `/` or `/jtj/`. */
  readonly base: string;
  /** Size in bytes of a file, path from the project's root; undefined if there is none. */
  readonly fileSize: (file: string) => number | undefined;
  /** Width and height in pixels; undefined if the file cannot be read as an image. */
  readonly imageSize: (file: string) => { width: number; height: number } | undefined;
}

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
