import type { Block, SourceDocument, TableBlock } from '../blocks.ts';
import { joinBrokenLines } from './join-lines.ts';
import { isBullet, readLines, type Line } from './lines.ts';
import { dropPageNumbers } from './page-numbers.ts';

/** Reads plain text: a paragraph a line, lines that were broken put together, and lines of cells between tabs as tables. */
export function readText(text: string): SourceDocument {
  const { lines, dropped } = dropPageNumbers(readLines(text));
  return {
    format: 'text',
    blocks: readBlocks(joinBrokenLines(lines)),
    notes: new Map(),
    images: new Map(),
    meta: [],
    dropped,
    concealed: [],
  };
}

function readBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length;) {
    const rows = takeRows(lines, index);
    const [line] = rows.length > 1 ? [] : lines.slice(index, index + 1);
    blocks.push(line ? readLine(line) : createTable(rows));
    index += line ? 1 : rows.length;
  }
  return blocks;
}

/** Lines from here on that have the same number of tabs. */
function takeRows(lines: readonly Line[], from: number): Line[] {
  const cells = countCells(lines[from]);
  if (cells < 2) return [];
  let end = from;
  while (countCells(lines[end]) === cells) end += 1;
  return lines.slice(from, end);
}

function countCells(line: Line | undefined): number {
  return line?.text.split('\t').length ?? 0;
}

function createTable(lines: readonly Line[]): TableBlock {
  const place = lines[0]?.place ?? 1;
  const rows = lines.map((line) =>
    line.text
      .split('\t')
      .map((text) => ({ blocks: [createParagraph(text.trim(), line.place)], columns: 1, rows: 1 })),
  );
  return { kind: 'table', headerRows: 1, rows, place };
}

function readLine({ text, place }: Line): Block {
  if (!isBullet(text)) return createParagraph(text, place);
  const [marker = ''] = text;
  return {
    kind: 'item',
    marker,
    depth: 0,
    content: [{ kind: 'text', text: text.slice(1).trimStart() }],
    place,
  };
}

function createParagraph(text: string, place: number): Block {
  return { kind: 'paragraph', content: text === '' ? [] : [{ kind: 'text', text }], place };
}
