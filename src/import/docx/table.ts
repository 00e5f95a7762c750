import { blockText, type Block, type Cell, type TableBlock } from '../blocks.ts';
import { findElement, listElements, readInteger, readSwitch, readValue } from './element.ts';
import { mostColumns } from './limits.ts';
import { isGround } from './look.ts';
import { changes, conceal, isRemoved, joinChanges, type Change, type Context } from './reading.ts';
import type { XmlElement } from './xml.ts';

type ReadBlocks = (parent: XmlElement, context: Context) => Block[];

/** A cell that may still grow: to the right by `w:hMerge`, down by `w:vMerge`. */
interface OpenCell {
  blocks: Block[];
  columns: number;
  rows: number;
}

interface Row {
  readonly element: XmlElement;
  readonly change: Change | undefined;
}

/** Reads a table (ECMA-376-1, 17.4.38). @returns undefined if it has no rows, or none that are shown */
export function readTable(
  element: XmlElement,
  context: Context,
  readBlocks: ReadBlocks,
): TableBlock | undefined {
  const place = context.place ?? context.reading.place + 1;
  const properties = findElement(element, 'w:tblPr');
  const shaded =
    context.reading.styles.isShadedTable(readValue(properties, 'w:tblStyle')) ||
    isGround(findElement(properties, 'w:shd'));
  const inner: Context = { ...context, ground: context.ground || shaded, inCell: true };
  const rows: OpenCell[][] = [];
  let headerRows = 0;
  let above: Columns = new Map();
  for (const { element: row, change } of listParts(element, 'w:tr', context.change)) {
    const about = findElement(row, 'w:trPr');
    const removal = joinChanges(change, readChange(about));
    const hidden = inner.hidden || (readSwitch(about, 'w:hidden') ?? false);
    if (readChange(about) !== undefined) listRow(context, removal);
    const { cells, columns } = readRow(row, { ...inner, change: removal, hidden }, above, readBlocks);
    if (isRemoved(removal) || hidden) continue;
    above = columns;
    if (headerRows === rows.length && (readSwitch(about, 'w:tblHeader') ?? false)) headerRows += 1;
    rows.push(cells);
  }
  if (rows.length === 0) return undefined;
  return { kind: 'table', place, headerRows, rows: rows.map((row) => row.map(finishCell)) };
}

/** An inserted or deleted row without words is a change, too. */
function listRow({ reading }: Context, change: Change | undefined): void {
  reading.unbroken = false;
  if (change !== undefined) conceal(reading, change, '（表格行）', reading.place + 1);
}

/** Rows of a table or cells of a row, which content controls and the like may surround. */
function listParts(parent: XmlElement, name: string, change: Change | undefined): Row[] {
  return listElements(parent).flatMap((child) => {
    if (child.name === name) return [{ element: child, change }];
    if (/^w:(?:tblPr|tblGrid|trPr|tblPrEx|sdtPr|tc|tr|p)$/u.test(child.name)) return [];
    return listParts(child, name, joinChanges(change, changes[child.name]));
  });
}

function readChange(properties: XmlElement | undefined): Change | undefined {
  const found = listElements(properties).map(({ name }) => changes[name]);
  return found.find(isRemoved) ?? found.find((change) => change !== undefined);
}

/** The cell that covers a column where it begins. */
type Columns = Map<number, OpenCell>;

function readRow(
  row: XmlElement,
  context: Context,
  above: Columns,
  readBlocks: ReadBlocks,
): { cells: OpenCell[]; columns: Columns } {
  const about = findElement(row, 'w:trPr');
  const cells: OpenCell[] = [];
  const columns: Columns = new Map();
  const before = readSpan(readValue(about, 'w:gridBefore'), 0);
  if (before > 0) cells.push({ blocks: [], columns: before, rows: 1 });
  let column = before;
  for (const { merged, ...parts } of groupCells(listParts(row, 'w:tc', context.change))) {
    const covering = merged ? above.get(column) : undefined;
    const blocks = parts.cells.map((cell) => readCell(cell, context, readBlocks));
    concealCovered(context, blocks.slice(covering?.columns === parts.columns ? 0 : 1));
    if (covering?.columns === parts.columns) {
      covering.rows += 1;
      columns.set(column, covering);
    } else {
      const cell: OpenCell = { blocks: blocks[0] ?? [], columns: parts.columns, rows: 1 };
      cells.push(cell);
      columns.set(column, cell);
    }
    column += parts.columns;
  }
  const after = readSpan(readValue(about, 'w:gridAfter'), 0);
  if (after > 0) cells.push({ blocks: [], columns: after, rows: 1 });
  return { cells, columns };
}

interface Group {
  /** The first and those that it covers to its right (`w:hMerge`, ECMA-376-4, 14.3.3). */
  readonly cells: Row[];
  readonly columns: number;
  /** Goes on with the cell above (17.4.84 w:vMerge). */
  readonly merged: boolean;
}

function groupCells(cells: readonly Row[]): Group[] {
  const groups: Group[] = [];
  for (const cell of cells) {
    const properties = findElement(cell.element, 'w:tcPr');
    const columns = readSpan(readValue(properties, 'w:gridSpan'), 1);
    const last = groups.at(-1);
    if (last && isContinued(findElement(properties, 'w:hMerge')))
      groups[groups.length - 1] = {
        ...last,
        cells: [...last.cells, cell],
        columns: Math.min(last.columns + columns, mostColumns),
      };
    else groups.push({ cells: [cell], columns, merged: isContinued(findElement(properties, 'w:vMerge')) });
  }
  return groups;
}

/** Without a value it continues. */
function isContinued(merge: XmlElement | undefined): boolean {
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

function readSpan(text: string | undefined, least: number): number {
  return Math.min(Math.max(readInteger(text) ?? least, least), mostColumns);
}

function readCell({ element, change }: Row, context: Context, readBlocks: ReadBlocks): Block[] {
  const properties = findElement(element, 'w:tcPr');
  const ground = context.ground || isGround(findElement(properties, 'w:shd'));
  const ofCell = joinChanges(change ?? context.change, readChange(properties));
  return readBlocks(element, { ...context, ground, change: ofCell });
}

/** Cells that another covers are not shown; there should be nothing in them. */
function concealCovered({ reading }: Context, covered: readonly Block[][]): void {
  for (const blocks of covered) {
    const text = blockText(blocks).trim();
    if (text !== '')
      conceal(reading, '隐藏文字（被合并的单元格遮住）', text, blocks[0]?.place ?? reading.place);
    reading.unbroken = false;
  }
}

function finishCell({ blocks, columns, rows }: OpenCell): Cell {
  const sides = new Set(blocks.map((block) => (block.kind === 'paragraph' ? block.alignment : undefined)));
  const [alignment] = sides.size === 1 ? sides : [];
  return { blocks, columns, rows, ...(alignment && { alignment }) };
}
