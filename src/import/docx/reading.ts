import type { Dropped, Concealed, Inline, SourceImage } from '../blocks.ts';
import type { CountParagraph } from './list-counter.ts';
import type { Lists } from './lists.ts';
import type { Relations } from './package.ts';
import type { ParagraphStyle, Styles } from './styles.ts';
import type { FieldStack, LinkTarget } from './fields.ts';
import type { XmlElement } from './xml.ts';
import type { Archive } from './zip.ts';

/** One reading of one document: what it needs, and what it collects on its way through the text. */
export interface Reading {
  readonly archive: Archive;
  readonly styles: Styles;
  readonly lists: Lists;
  readonly count: CountParagraph;
  readonly notes: NoteSources;
  /** Paragraphs so far. */
  place: number;
  readonly concealed: Concealed[];
  readonly dropped: Dropped[];
  /** Whether nothing that is shown came since the last that is concealed. */
  unbroken: boolean;
  readonly images: Map<string, SourceImage>;
  /** Ids of images by the name of their part or their address. */
  readonly imageIds: Map<string, string>;
  /** Places of the first reference, in order; by the id that a block names. */
  readonly notePlaces: Map<string, number>;
  readonly commentPlaces: Map<string, number>;
  /** What cannot be imported, in words. */
  readonly refused: string[];
}

/** Elements of footnotes and endnotes by the id that a block names. */
export type NoteSources = ReadonlyMap<string, NoteSource>;

export interface NoteSource {
  readonly element: XmlElement;
  readonly relations: Relations;
}

/** Where a reader stands. */
export interface Context {
  readonly reading: Reading;
  /** Of the part that is read. */
  readonly relations: Relations;
  readonly fields: FieldStack;
  readonly change?: Change;
  /** A new object for each link, so that two links to one address stay two. */
  readonly link?: LinkTarget;
  /** In a shape or a row that is hidden. */
  readonly hidden: boolean;
  /** On a coloured ground. */
  readonly ground: boolean;
  /** In a cell of a table. */
  readonly inCell: boolean;
  /** In a text box or a note: the paragraph that it belongs to. */
  readonly place?: number;
}

export type Change = '修订（插入）' | '修订（删除）' | '修订（移出）' | '修订（移入）';

/** The paragraph that is being read. */
export interface Line {
  readonly place: number;
  readonly style: ParagraphStyle;
  readonly content: Inline[];
  /** Its last character so far; to look for it in a content that grows would take longer with each run. */
  last: string;
  /** Size of what stands in the line so far and is not raised, in half points; undefined where nothing says it. */
  size?: number | undefined;
  /** The link that the last of the content belongs to. */
  link?: LinkTarget;
  /** The content of that link, if it is the last. */
  linkContent: Inline[];
  /** Text boxes that are anchored here; they are read after the paragraph. */
  readonly boxes: Box[];
  /** Text that belongs to a table of contents. */
  contents: string;
  /** Whether any of the text is set in another type than 黑体. */
  isPlain?: boolean;
}

export interface Box {
  readonly element: XmlElement;
  readonly context: Context;
}

/** Elements for changes that are recorded (ECMA-376-1, 17.13.5), around runs and in properties alike. */
export const changes: Readonly<Record<string, Change>> = {
  'w:ins': '修订（插入）',
  'w:del': '修订（删除）',
  'w:moveFrom': '修订（移出）',
  'w:moveTo': '修订（移入）',
  'w:cellIns': '修订（插入）',
  'w:cellDel': '修订（删除）',
};

/** Whether the text is gone when the changes are accepted. */
export function isRemoved(change: Change | undefined): boolean {
  return change === '修订（删除）' || change === '修订（移出）';
}

/** A change inside of another: what removes text weighs more. */
export function joinChanges(outer: Change | undefined, inner: Change | undefined): Change | undefined {
  return isRemoved(outer) ? outer : (inner ?? outer);
}

/** Lists what is concealed; what follows directly on the same in one paragraph goes on with it. */
export function conceal(reading: Reading, sort: string, text: string, place: number): void {
  const last = reading.concealed.at(-1);
  if (reading.unbroken && last?.sort === sort && last.place === place)
    reading.concealed[reading.concealed.length - 1] = { sort, text: last.text + text, place };
  else reading.concealed.push({ sort, text, place });
  reading.unbroken = true;
}
