import { equalsDecimal, formatDecimal, type Decimal } from '../quantity/decimal.ts';
import { addValues, isAdded, readTotalWord, type Table, type Value, type WrongTotal } from './cell.ts';

/** A wider table is no table that people can read. */
const mostColumns = 40;

/** A row with its values. */
interface NumberRow {
  readonly index: number;
  readonly values: readonly Value[];
}

/** A row whose total is not the sum of the cells beside it. */
interface WrongRow {
  readonly index: number;
  readonly sum: Decimal;
  readonly number: Decimal;
}

/**
 * Columns called 合计 that differ from the sum of the columns beside them. Which these are, the table itself says: those that add up
 * in at least half of its rows.
 */
export function findWrongColumnTotals(
  head: readonly string[],
  table: Table,
  cells: readonly (readonly Value[])[],
): WrongTotal[] {
  if (head.length > mostColumns) return [];
  const rows = cells.map((values, index) => ({ index, values }));
  const isTotal = ({ index }: NumberRow): boolean =>
    (table[index] ?? []).slice(0, 2).some((cell) => readTotalWord(cell) !== undefined);
  // A wrong cell makes the total below it wrong too: rows of totals are judged only if all others are right.
  const [parts, sums] = [rows.filter((row) => !isTotal(row)), rows.filter(isTotal)];
  const totals = head.flatMap((name, column) => (readTotalWord(name) ? [column] : []));
  return totals.flatMap((total) => {
    const best = findBestRange(parts, listRanges(head, total, totals), total);
    if (!best) return [];
    const wrong = best.wrong.length > 0 ? best.wrong : (findWrongRows(sums, best.range, total)?.wrong ?? []);
    return wrong.map(({ index, sum, number }) => ({
      row: index + 1,
      column: total,
      label: readTotalWord(head[total] ?? '') ?? '',
      total: formatDecimal(number),
      sum: formatDecimal(sum),
    }));
  });
}

function findBestRange(
  rows: readonly NumberRow[],
  ranges: readonly (readonly number[])[],
  total: number,
): { range: readonly number[]; wrong: readonly WrongRow[] } | undefined {
  const known = ranges.flatMap((range) => {
    const judged = findWrongRows(rows, range, total);
    return judged && judged.wrong.length < judged.count && judged.wrong.length * 2 <= judged.count
      ? [{ range, wrong: judged.wrong }]
      : [];
  });
  return known.sort((a, b) => a.wrong.length - b.wrong.length)[0];
}

/** Runs of two or more columns beside a total, the longest first; other totals among them are passed over. */
function listRanges(head: readonly string[], total: number, totals: readonly number[]): number[][] {
  const isPart = (column: number): boolean =>
    column > 0 && column < head.length && isAdded(head[column] ?? '') && !totals.includes(column);
  const ranges: number[][] = [];
  for (const step of [-1, 1]) {
    const range: number[] = [];
    for (let column = total + step; column > 0 && column < head.length; column += step) {
      if (totals.includes(column) && (head[total] ?? '').includes('小计')) break;
      if (!isPart(column)) continue;
      range.push(column);
      if (range.length > 1) ranges.unshift([...range]);
    }
    const subtotals = totals.filter((column) => column !== total && (column - total) * step > 0);
    if (subtotals.length > 1) ranges.push(subtotals);
  }
  return ranges;
}

/** How many rows could be judged, and which are wrong; undefined if a cell of the range is no number. */
function findWrongRows(
  rows: readonly NumberRow[],
  range: readonly number[],
  total: number,
): { count: number; wrong: WrongRow[] } | undefined {
  const wrong: WrongRow[] = [];
  let count = 0;
  for (const { index, values } of rows) {
    const value = values[total];
    const parts = range.map((column) => values[column] ?? { kind: 'empty' as const });
    if (value?.kind !== 'number' || parts.every(({ kind }) => kind === 'empty')) continue;
    const sum = addValues(parts, value.unit);
    if (!sum) return undefined;
    count += 1;
    if (!equalsDecimal(sum, value.number)) wrong.push({ index, sum, number: value.number });
  }
  return { count, wrong };
}
