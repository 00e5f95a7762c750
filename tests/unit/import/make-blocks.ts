import type {
  Block,
  Cell,
  Inline,
  ItemBlock,
  ParagraphBlock,
  TableBlock,
} from '../../../src/import/blocks.ts';

/** Inlines as tests write them: a string is plain text, `['甲']` is bold. */
export type Written = string | readonly [bold: string] | Inline;

export function inlines(...written: readonly Written[]): Inline[] {
  return written.map((one): Inline => {
    if (typeof one === 'string') return { kind: 'text', text: one };
    return 'kind' in one ? one : { kind: 'text', text: one[0], bold: true };
  });
}

export function paragraph(text: string, look: Partial<ParagraphBlock> = {}): ParagraphBlock {
  return { kind: 'paragraph', content: text === '' ? [] : inlines(text), place: 1, ...look };
}

export function item(marker: string, text: string, depth = 0): ItemBlock {
  return { kind: 'item', marker, depth, content: inlines(text), place: 1 };
}

export function cell(text: string, look: Partial<Cell> = {}): Cell {
  return { blocks: [paragraph(text)], columns: 1, rows: 1, ...look };
}

/** A table of cells; a string is a cell of one place. */
export function table(...rows: readonly (readonly (string | Cell)[])[]): TableBlock {
  return {
    kind: 'table',
    headerRows: 1,
    rows: rows.map((row) => row.map((one) => (typeof one === 'string' ? cell(one) : one))),
    place: 1,
  };
}

/** One paragraph a line, each with the number of its line. */
export function lines(text: string): Block[] {
  return text.split('\n').map((line, index) => paragraph(line, { place: index + 1 }));
}
