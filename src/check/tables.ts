import type { Document, Paragraph } from '../document/document.ts';

/** A table of a document: its rows as paragraphs, the head first. */
export type TableRows = readonly Paragraph[];

/** The tables of a document in reading order. The page knows which rows belong together; empty rows are not among them. */
export function listTables({ html, paragraphs }: Pick<Document, 'html' | 'paragraphs'>): TableRows[] {
  const rows = new Map(paragraphs.filter(({ kind }) => kind === 'row').map((row) => [row.id, row]));
  if (rows.size === 0) return [];
  return [...html.matchAll(/<table>(.*?)<\/table>/gsu)].map(([, inner = '']) =>
    [...inner.matchAll(/<tr id="([^"]+)"/gu)].flatMap(([, id = '']) => rows.get(id) ?? []),
  );
}

/** The texts of a row's cells. */
export function readCells({ text }: Pick<Paragraph, 'text'>): string[] {
  return text.split('\t');
}

/** Where the text of a cell begins in its row's line, 1-based: bars part cells, and a bar with a backslash is text. */
export function findCellColumn(line: string, index: number): number {
  const bars = [...line.matchAll(/(?<!\\)\|/gu)].map((bar) => bar.index);
  const first = /^\s*\|/u.test(line) ? index : index - 1;
  const from = first < 0 ? 0 : (bars[first] ?? -1) + 1;
  return from + (/^\s*/u.exec(line.slice(from))?.[0].length ?? 0) + 1;
}
