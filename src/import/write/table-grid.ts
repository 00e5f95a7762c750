import type { Cell, TableBlock } from '../blocks.ts';
import { ImportError } from '../import-error.ts';
import { tightenCells } from './tighten-cells.ts';

/** A place of a table: the cell that begins there, or from where it is covered. */
export type GridPlace = Cell | 'left' | 'above';

/** Most places of a table: no table of a plan has more, and a few bytes of a file can ask for millions. */
const mostPlaces = 100_000;

/**
 * Lays the cells of a table out on its grid, as HTML does: each takes the next free place of its row. A column in which no cell
 * begins is none: `colspan="1000"` in a table of two columns covers one.
 * @throws ImportError if the table is too large
 */
export function layOut(table: TableBlock): (GridPlace | undefined)[][] {
  const rows = tightenCells(table.rows);
  const grid: (GridPlace | undefined)[][] = rows.map(() => []);
  let places = 0;
  rows.forEach((row, rowNumber) => {
    let column = 0;
    for (const cell of row) {
      while (grid[rowNumber]?.[column] !== undefined) column += 1;
      places += cell.rows * cell.columns;
      if (places > mostPlaces) {
        throw new ImportError(
          `有一个表格超过 ${String(mostPlaces)} 格。`,
          '请把它作为附件发布，正文里只留主要的数字。',
        );
      }
      cover(grid, cell, rowNumber, column);
      column += cell.columns;
    }
  });
  return grid;
}

function cover(grid: (GridPlace | undefined)[][], cell: Cell, row: number, column: number): void {
  for (let down = 0; down < cell.rows; down += 1) {
    for (let right = 0; right < cell.columns; right += 1) {
      const line = grid[row + down];
      if (line) line[column + right] = right > 0 ? 'left' : down > 0 ? 'above' : cell;
    }
  }
}

/** As most cells of a column below the header are set. */
export function alignColumn(
  grid: readonly (readonly (GridPlace | undefined)[])[],
  column: number,
): 'right' | 'center' | null {
  const cells = grid.slice(1).flatMap((row) => {
    const place = row[column];
    return typeof place === 'object' ? [place] : [];
  });
  const most = (alignment: 'right' | 'centre'): boolean =>
    cells.filter((cell) => cell.alignment === alignment).length * 2 > cells.length;
  if (most('right')) return 'right';
  return most('centre') ? 'center' : null;
}
