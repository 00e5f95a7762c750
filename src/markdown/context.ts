import type { Kind } from '../schema/kind.ts';
import type { Measure } from '../schema/measure.ts';
import type { Refusal } from '../schema/explain.ts';
import type { TermNames, TermSpan } from '../text/term.ts';

/** What of a measure its statements are read against. */
export type NamedMeasure = Pick<Measure, 'name' | 'unit'> & Partial<Pick<Measure, 'units' | 'basis'>>;

/** What a document is parsed against: the data it may refer to and the files beside it. */
export interface Context {
  /** Ids of all bureaus. */
  readonly bureaus: ReadonlySet<string>;
  /** Name and short name of a bureau → its id. Default: none is known. */
  readonly bureauNames?: ReadonlyMap<string, string>;
  /** The kinds of document that there are; undefined if the settings cannot be read: no document is to blame for its kind. */
  readonly kinds?: readonly Kind[];
  /** Names of all topics. */
  readonly topics: ReadonlySet<string>;
  /** Id → measure; undefined if its file cannot be read: the documents that name it are not to blame. */
  readonly measures: ReadonlyMap<string, NamedMeasure | undefined>;
  /** Ids of all projects. */
  readonly projects: ReadonlySet<string>;
  /** What `findTerms` looks for. */
  readonly termNames: TermNames;
  /** Finds terms of the glossary in a text. */
  readonly findTerms: (text: string) => TermSpan[];
  /** Only the words are wanted: quantities and roads are not looked for. Default: they are. */
  readonly wordsOnly?: true;
  /** Path prefix of the site, `/` or `/jtj/`. */
  readonly base: string;
  /** Origin of the site; undefined if its settings cannot be read. */
  readonly domain?: string;
  /** Size in bytes of a file, path from the project's root; undefined if there is none. */
  readonly fileSize: (file: string) => number | undefined;
  /** Why something that is there cannot be published: a link, a pipe. Default: nothing is in the way. */
  readonly refusal?: (file: string) => Refusal | undefined;
  /** Width and height in pixels; undefined if the file cannot be read as an image. */
  readonly imageSize: (file: string) => { width: number; height: number } | undefined;
}
