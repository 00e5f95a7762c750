import type { Cell } from '../blocks.ts';

/** A cell that reaches down: which columns it covers, and in how many more rows. */
interface Reaching {
  readonly start: number;
  readonly end: number;
  readonly rows: number;
}

/** Narrows the cells of a table to the columns that begin in some row, and shortens them to the rows that there are. */
export function tightenCells(rows: readonly (readonly Cell[])[]): Cell[][] {
  const placed = placeCells(rows);
  const columns = [...new Set(placed.flat().map(({ start }) => start))].sort((a, b) => a - b);
  const order = new Map(columns.map((column, index) => [column, index]));
  return placed.map((row, index) =>
    row.map(({ cell, start }) => ({
      ...cell,
      columns: countColumns(columns, order.get(start) ?? 0, start + cell.columns),
      rows: Math.min(cell.rows, rows.length - index),
    })),
  );
}

/** How many columns begin from one on and before another. */
function countColumns(columns: readonly number[], from: number, end: number): number {
  let to = from;
  while (to < columns.length && (columns[to] ?? end) < end) to += 1;
  return Math.max(1, to - from);
}

function placeCells(rows: readonly (readonly Cell[])[]): { cell: Cell; start: number }[][] {
  let reaching: Reaching[] = [];
  return rows.map((row) => {
    const covered = reaching.toSorted((a, b) => a.start - b.start);
    reaching = covered.flatMap(({ rows: left, ...one }) => (left > 1 ? [{ ...one, rows: left - 1 }] : []));
    let column = 0;
    return row.map((cell) => {
      for (const { start, end } of covered) if (start <= column && column < end) column = end;
      const start = column;
      column += cell.columns;
      if (cell.rows > 1) reaching.push({ start, end: column, rows: cell.rows - 1 });
      return { cell, start };
    });
  });
}
