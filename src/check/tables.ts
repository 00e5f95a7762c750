import type { Paragraph, UnrenderedDocument } from '../schema/document.ts';

/** A table of a document: its rows as paragraphs, the head first. */
export type TableRows = readonly Paragraph[];

/** The tables of a document in reading order; empty rows are not among them. */
export function listTables({
  layout,
  paragraphs,
}: Pick<UnrenderedDocument, 'layout' | 'paragraphs'>): TableRows[] {
  if (layout.tables.length === 0) return [];
  const rows = new Map(paragraphs.filter(({ kind }) => kind === 'row').map((row) => [row.id, row]));
  return layout.tables.map((ids) => ids.flatMap((id) => rows.get(id) ?? []));
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
