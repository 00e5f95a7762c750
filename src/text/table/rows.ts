import { addDecimals, equalsDecimal, formatDecimal, type Decimal } from '../quantity/decimal.ts';
import { addValues, isAdded, readTotalWord, type Table, type Value, type WrongTotal } from './cell.ts';

/** A row below the head: a total, a part, or a part of a part (其中). */
interface Row {
  readonly index: number;
  readonly kind: 'total' | 'subtotal' | 'part' | 'within';
  readonly label: string;
  /** 1 for 一、, 2 for （一）, 3 for 1.; 0 without a number. */
  readonly level: number;
}

function readRow(row: readonly string[], index: number, values: readonly Value[]): Row {
  const words = row.slice(0, 2).filter((_, column) => values[column]?.kind !== 'number');
  const label = words.map(readTotalWord).find((word) => word !== undefined);
  const first = words.find((word) => word.trim() !== '')?.trim() ?? '';
  const level = levelMarks.findIndex((mark) => mark.test(first)) + 1;
  if (label !== undefined) return { index, kind: label === '小计' ? 'subtotal' : 'total', label, level };
  const isWithin = words.some((word) => /^\s*(?:其中|#|＃|[—-]+\p{L})/u.test(word));
  return { index, kind: isWithin ? 'within' : 'part', label: '', level };
}

const levelMarks = [
  /^[一二三四五六七八九十]+(?:$|、)/u,
  /^[（(][一二三四五六七八九十]+[)）]/u,
  /^\d+[.、．]/u,
];

/**
 * Leaves out further rows of the head, and rows that are one title across all columns.
 * @param isFirst whether no row of numbers stands above
 */
function isBody(row: readonly string[], values: readonly Value[], isFirst: boolean): boolean {
  if (hasNumber(values)) return true;
  const texts = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isHead = isFirst && !texts.slice(1).some((text) => /\d/u.test(text));
  return !isHead && new Set(texts).size > 1;
}

const hasNumber = (values: readonly Value[]): boolean => values.some(({ kind }) => kind === 'number');

/** Comparing every total with every row is for tables that people can read. */
const mostTotals = 200;

/** Rows called 合计 or 小计 that differ from the sum of the rows they may be made of. */
export function findWrongRowTotals(
  head: readonly string[],
  table: Table,
  cells: readonly (readonly Value[])[],
): WrongTotal[] {
  const firstNumbers = cells.findIndex(hasNumber);
  const rows = table.flatMap((row, index) => {
    const values = cells[index] ?? [];
    return isBody(row, values, index < firstNumbers) ? [readRow(row, index, values)] : [];
  });
  if (!rows.some(({ kind }) => kind === 'part')) return [];
  const totals = rows.filter(({ kind }) => kind === 'total' || kind === 'subtotal');
  if (totals.length > mostTotals) return [];
  return totals.flatMap((total) => {
    const possible = listParts(rows, total);
    return head.flatMap((name, column): WrongTotal[] => {
      const value = cells[total.index]?.[column];
      if (value?.kind !== 'number' || !isAdded(name) || value.unit === '%') return [];
      const ways = possible.flatMap((parts) => addCells(parts, column, cells, value.unit) ?? []);
      const [usual] = ways;
      if (!usual || ways.some((sum) => equalsDecimal(sum, value.number))) return [];
      // Parents stand among their parts without a word: everything is counted twice.
      if (ways.some((sum) => equalsDecimal(sum, addDecimals([value.number, value.number])))) return [];
      return [
        {
          row: total.index + 1,
          column,
          label: total.label,
          total: formatDecimal(value.number),
          sum: formatDecimal(usual),
        },
      ];
    });
  });
}

/** The rows that a total may be the sum of, the likeliest first. */
function listParts(rows: readonly Row[], total: Row): Row[][] {
  const at = rows.indexOf(total);
  const isTotal = ({ kind }: Row): boolean => kind === 'total' || kind === 'subtotal';
  const above = rows.slice(0, at);
  const below = rows.slice(at + 1);
  const sinceLast = above.slice(above.findLastIndex(isTotal) + 1);
  const next = below.findIndex(isTotal);
  const untilNext = next === -1 ? below : below.slice(0, next);
  const parts = (some: readonly Row[]): Row[] => some.filter(({ kind }) => kind === 'part');
  const nearby = [parts(sinceLast), parts(untilNext)];
  const sameKind = (kind: Row['kind']): Row[] => rows.filter((row) => row.kind === kind && row !== total);
  const levels = [1, 2, 3].map((level) => parts(rows).filter((row) => row.level === level));
  const everywhere = [
    parts(rows),
    sameKind('subtotal'),
    parts(above),
    parts(below),
    ...levels,
    sameKind('total'),
  ];
  // A 小计, or one 合计 of several, is of the rows beside it; otherwise a total is of the whole table.
  const isOfBlock = total.kind === 'subtotal' || (total.label === '合计' && sameKind('total').length > 0);
  const ways = isOfBlock ? [...nearby, ...everywhere.slice(1)] : [...everywhere, ...nearby];
  return ways.filter(({ length }) => length > 0);
}

/** The sum of a column over some rows; undefined unless all of them are numbers of one unit, or nothing. */
function addCells(
  rows: readonly Pick<Row, 'index'>[],
  column: number,
  cells: readonly (readonly Value[])[],
  unit: string,
): Decimal | undefined {
  return addValues(
    rows.map(({ index }) => cells[index]?.[column] ?? { kind: 'empty' as const }),
    unit,
  );
}
