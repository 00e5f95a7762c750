/**
 * What an official file holds, as every reader gives it: blocks in reading order, nothing recognised yet. It is plain data and
 * can be passed between threads.
 */
export interface SourceDocument {
  readonly format: SourceFormat;
  /** Whether it had lost its line breaks, and was broken into paragraphs again where they certainly begin. */
  readonly isRunOn?: true;
  readonly blocks: readonly Block[];
  /** Footnotes and endnotes by the id that `NoteReference` names, in order of their first reference. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  /** Pictures by the id that `Picture` names. */
  readonly images: ReadonlyMap<string, SourceImage>;
  /** Facts that stand in the file's head, not in its text: meta tags, document properties. */
  readonly meta: readonly Meta[];
  /** What belongs to the page or the program and not to the document, and was left out. */
  readonly dropped: readonly Dropped[];
  /** What a reader of the file does not see, or that is not settled. A file that has any is not imported by default. */
  readonly concealed: readonly Concealed[];
}

export type SourceFormat = 'docx' | 'html' | 'text' | 'markdown';

export type Block = ParagraphBlock | ItemBlock | TableBlock;

interface Placed {
  /** Where it stands: the line of a text, the number of the paragraph in a .docx; from 1. */
  readonly place: number;
}

export interface ParagraphBlock extends Placed {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
  /** What the file says of its rank: 0 for a title, 1 to 9 for a heading. Official numbering weighs more. */
  readonly rank?: number;
  readonly alignment?: 'centre' | 'right';
  /** Whether all of it is set in 黑体, the type of headings (GB/T 9704-2012, 7.3.3). */
  readonly heavy?: true;
}

/** An item of a list with bullets, or of a list that the file numbers by itself and that is not official numbering. */
export interface ItemBlock extends Placed {
  readonly kind: 'item';
  /** What is shown before the item: `•`, `1.`. */
  readonly marker: string;
  /** 0 at the top. */
  readonly depth: number;
  readonly content: readonly Inline[];
}

export interface TableBlock extends Placed {
  readonly kind: 'table';
  /** As the file marks it; most mark none. */
  readonly headerRows: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell where it begins; those that it covers are not given. */
export interface Cell {
  readonly blocks: readonly Block[];
  /** 1 or more. */
  readonly columns: number;
  readonly rows: number;
  readonly alignment?: 'centre' | 'right';
}

export type Inline = Text | LineBreak | Link | NoteReference | Picture;

export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: boolean;
  /**
   * Struck through: shown, and not in force. Which deletion it belongs to; two that stand side by side are no one figure, `86` and `85`
   * not 8685.
   */
  readonly deletion?: number;
  /** Written so that no sign of it can mean anything in Markdown: a last resort. */
  readonly spelled?: boolean;
}

export interface LineBreak {
  readonly kind: 'break';
}

export interface Link {
  readonly kind: 'link';
  /** As the file has it. */
  readonly address: string;
  readonly content: readonly Inline[];
}

export interface NoteReference {
  readonly kind: 'note';
  readonly id: string;
}

export interface Picture {
  readonly kind: 'picture';
  readonly id: string;
  readonly description: string;
}

export interface SourceImage {
  /** Extension in lower case, without a dot; empty if the kind is not known. */
  readonly extension: string;
  /** Missing if the picture is not in the file: a saved page may only name it. */
  readonly bytes?: Uint8Array;
  /** Address or name in the file. */
  readonly name: string;
}

export interface Meta {
  readonly name: string;
  readonly value: string;
  readonly place: number;
}

export interface Dropped {
  /** Chinese: what it is. */
  readonly sort: string;
  readonly text: string;
  readonly place: number;
}

export interface Concealed {
  /** Chinese: 隐藏文字, 批注, 修订. */
  readonly sort: string;
  readonly text: string;
  readonly place: number;
}

/** The text of inlines that is in force: what is struck through is not in it. */
export function inlineText(content: readonly Inline[]): string {
  return joinTexts(content, ({ text, deletion }) => (deletion === undefined ? text : ''));
}

/** The visible text of inlines, with what is struck through. */
export function shownText(content: readonly Inline[]): string {
  return joinTexts(content, ({ text }) => text);
}

function joinTexts(content: readonly Inline[], read: (text: Text) => string): string {
  return content
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return read(inline);
        case 'break':
          return '\n';
        case 'link':
          return joinTexts(inline.content, read);
        case 'note':
        case 'picture':
          return '';
      }
    })
    .join('');
}

/** The text of blocks that is in force, one line a paragraph, cells separated by tabs: what an import must keep. */
export function blockText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
          return inlineText(block.content);
        case 'item':
          return writeMarker(block) + inlineText(block.content);
        case 'table':
          return block.rows.map((row) => row.map((cell) => blockText(cell.blocks)).join('\t')).join('\n');
      }
    })
    .join('\n');
}

/** What is struck through in blocks, in reading order. */
export function listDeletions(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return listStruck(block.content);
    return block.rows.flatMap((row) => row.flatMap((cell) => listDeletions(cell.blocks)));
  });
}

function listStruck(content: readonly Inline[]): string[] {
  return content.flatMap((inline) => {
    if (inline.kind === 'link') return listStruck(inline.content);
    return inline.kind === 'text' && inline.deletion !== undefined ? [inline.text] : [];
  });
}

/** Whether an item is numbered. A bullet is a sign of the layout, a number is text that others may cite. */
export function isNumber(marker: string): boolean {
  return /[\p{N}\p{L}]/u.test(marker);
}

/** The number of an item as it stands before its text, apart from a figure: `1. 5公里` is no 1.5公里. Nothing for a bullet. */
export function writeMarker({ marker, content }: ItemBlock): string {
  if (!isNumber(marker)) return '';
  return readsAsFigure(marker, shownText(content)) ? `${marker} ` : marker;
}

/** Whether a number and the text after it would be read as one figure: `1.` and `5公里`, `2` and `.6亿元`. */
export function readsAsFigure(marker: string, text: string): boolean {
  const figure = text.trimStart();
  if (/^[0-9０-９]/u.test(figure)) return /\p{N}[.．]?$/u.test(marker);
  return /^[.．][0-9０-９]/u.test(figure) && /\p{N}$/u.test(marker);
}
