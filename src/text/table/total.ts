import { readCell, type Table, type WrongTotal } from './cell.ts';
import { findWrongColumnTotals } from './columns.ts';
import { findWrongRowTotals } from './rows.ts';

/**
 * Finds rows and columns called 合计, 总计, 共计 or 小计 that differ from the sum of their parts. Sums are exact. Where a table can be
 * read in several ways (totals above or below their parts, several levels), one that agrees is enough.
 */
export function findWrongTotals(table: Table): WrongTotal[] {
  const [head = [], ...rest] = table;
  const cells = rest.map((row) => row.map(readCell));
  return [...findWrongRowTotals(head, rest, cells), ...findWrongColumnTotals(head, rest, cells)].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}
