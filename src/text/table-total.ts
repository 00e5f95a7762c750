import { addDecimals, equalsDecimal, formatDecimal, parseDecimal, type Decimal } from './decimal.ts';
import { toHalfWidth } from './normalise.ts';

/** A total in a table that is not the sum of its parts. */
export interface WrongTotal {
  /** Indexes into the table's rows and their cells. */
  readonly row: number;
  readonly column: number;
  /** What it is called there: 合计. */
  readonly label: string;
  /** As written, without its unit. */
  readonly total: string;
  /** What the parts add up to. */
  readonly sum: string;
}

/** Cells in reading order; the first row is the head. */
export type Table = readonly (readonly string[])[];

/** A number of a cell: `empty` is nothing (—), `text` anything else. */
type Value =
  | { readonly kind: 'number'; readonly number: Decimal; readonly unit: string }
  | { readonly kind: 'empty' | 'text' };

/**
 * Finds rows and columns called 合计, 总计, 共计 or 小计 that differ from the sum of their parts. Sums are exact. Where a table can be
 * read in several ways (totals above or below their parts, several levels), one that agrees is enough.
 */
export function findWrongTotals(table: Table): WrongTotal[] {
  const [head = [], ...rest] = table;
  const cells = rest.map((row) => row.map(readCell));
  return [...checkRows(head, rest, cells), ...checkColumns(head, cells)].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}

const totalWord = /合计|总计|共计|小计/u;

/** The word in a label such as 合 计, 全县合计 or 小计（公里）; undefined in a sentence that only speaks of it. */
function readTotalWord(cell: string): string | undefined {
  const label = cell.replace(/\s/gu, '').replace(/[（(][^（）()]*[)）]$/u, '');
  return label.length <= 10 ? totalWord.exec(label)?.[0] : undefined;
}

function readCell(written: string): Value {
  const plain = toHalfWidth(written).replace(/\s/gu, '').replaceAll('，', ',');
  if (/^(?:|[-—–－/／\\]+|无)$/u.test(plain)) return { kind: 'empty' };
  const [, number = '', unit = ''] = /^([-−－]?[\d,.]+)([^\d,.]{0,4})$/u.exec(plain) ?? [];
  const value = parseDecimal(number);
  return value ? { kind: 'number', number: value, unit } : { kind: 'text' };
}

/** What is not added up: shares, averages, prices, widths, numbers that name something. */
const notAdded =
  /序号|编号|编码|代码|代号|排名|名次|位次|率|占比|比重|比例|比上年|增长|增幅|同比|环比|均|单价|价格|电话|日期|时间|年限|宽|等级|标准|桩号|速度|时速|系数|指数|得分|分值|%|％|^年[份度]?$|^№$/u;

/** The kinds of row: a total, a part, the parts of a part (其中), or no row of numbers at all. */
interface Row {
  readonly index: number;
  readonly kind: 'total' | 'subtotal' | 'part' | 'within';
  readonly label: string;
  /** 1 for 一、, 2 for （一）, 3 for 1.; 0 without a number. */
  readonly level: number;
}

function readRow(row: readonly string[], index: number, values: readonly Value[]): Row[] {
  if (!values.some(({ kind }) => kind === 'number')) return [];
  const words = row.slice(0, 2).filter((_, column) => values[column]?.kind !== 'number');
  const label = words.map(readTotalWord).find((word) => word !== undefined);
  const first = words.find((word) => word.trim() !== '')?.trim() ?? '';
  const level = /^[一二三四五六七八九十]+$|^[一二三四五六七八九十]+、/u.test(first)
    ? 1
    : /^[（(][一二三四五六七八九十]+[)）]/u.test(first)
      ? 2
      : /^\d+[.、．]/u.test(first)
        ? 3
        : 0;
  const kind =
    label !== undefined
      ? subtotalWord.test(label)
        ? 'subtotal'
        : 'total'
      : words.some((word) => /^\s*(?:其中|#|＃|[—-]+\p{L})/u.test(word))
        ? 'within'
        : 'part';
  return [{ index, kind, label: label ?? '', level }];
}

function checkRows(
  head: readonly string[],
  table: Table,
  cells: readonly (readonly Value[])[],
): WrongTotal[] {
  const rows = table.flatMap((row, index) => readRow(row, index, cells[index] ?? []));
  if (!rows.some(({ kind }) => kind === 'part')) return [];
  const totals = rows.filter(({ kind }) => kind === 'total' || kind === 'subtotal');
  return totals.flatMap((total) =>
    head.flatMap((name, column): WrongTotal[] => {
      const value = cells[total.index]?.[column];
      if (value?.kind !== 'number' || notAdded.test(name) || value.unit === '%') return [];
      const ways = listParts(rows, total).flatMap(
        (parts) => addCells(parts, column, cells, value.unit) ?? [],
      );
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
    }),
  );
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
  const ways = total.kind === 'subtotal' ? [...nearby, sameKind('subtotal')] : [...everywhere, ...nearby];
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

function addValues(values: readonly Value[], unit: string): Decimal | undefined {
  const numbers = values.flatMap((value) => (value.kind === 'number' ? [value] : []));
  if (numbers.length === 0 || values.some(({ kind }) => kind === 'text')) return undefined;
  return numbers.some((number) => number.unit !== unit)
    ? undefined
    : addDecimals(numbers.map(({ number }) => number));
}

/** Columns called 合计: their parts are the columns beside them that add up in most rows. */
function checkColumns(head: readonly string[], cells: readonly (readonly Value[])[]): WrongTotal[] {
  const totals = head.flatMap((name, column) => (readTotalWord(name) ? [column] : []));
  return totals.flatMap((total) => {
    const rows = cells.flatMap((values, index) =>
      values[total]?.kind === 'number' ? [{ index, values }] : [],
    );
    const ranges = listRanges(head, total, totals);
    const judged = ranges.map((range) => ({ range, wrong: findWrongRows(rows, range, total) }));
    const known = judged.filter(({ wrong }) => wrong !== undefined && wrong.length * 2 <= rows.length);
    const [best] = known.sort((a, b) => (a.wrong?.length ?? 0) - (b.wrong?.length ?? 0));
    return (best?.wrong ?? []).map(({ index, sum, number }) => ({
      row: index + 1,
      column: total,
      label: readTotalWord(head[total] ?? '') ?? '',
      total: formatDecimal(number),
      sum: formatDecimal(sum),
    }));
  });
}

/** Runs of two or more columns beside a total, the longest first; other totals among them are passed over. */
function listRanges(head: readonly string[], total: number, totals: readonly number[]): number[][] {
  const isPart = (column: number): boolean =>
    column > 0 && column < head.length && !notAdded.test(head[column] ?? '') && !totals.includes(column);
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

function findWrongRows(
  rows: readonly { index: number; values: readonly Value[] }[],
  range: readonly number[],
  total: number,
): { index: number; sum: Decimal; number: Decimal }[] | undefined {
  const wrong: { index: number; sum: Decimal; number: Decimal }[] = [];
  for (const { index, values } of rows) {
    const value = values[total];
    if (value?.kind !== 'number') continue;
    const sum = addValues(
      range.map((column) => values[column] ?? { kind: 'empty' as const }),
      value.unit,
    );
    if (!sum) return undefined;
    if (!equalsDecimal(sum, value.number)) wrong.push({ index, sum, number: value.number });
  }
  return wrong;
}
