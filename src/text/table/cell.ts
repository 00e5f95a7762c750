import { addDecimals, parseDecimal, type Decimal } from '../quantity/decimal.ts';
import { toHalfWidth } from '../spelling/normalise.ts';

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
export type Value =
  | { readonly kind: 'number'; readonly number: Decimal; readonly unit: string }
  | { readonly kind: 'empty' | 'text' };

const totalWord = /合计|总计|共计|小计/u;

/** The word in a label such as 合 计, 全县合计 or 小计（公里）; undefined in a sentence that only speaks of it. */
export function readTotalWord(cell: string): string | undefined {
  const label = cell.replace(/\s/gu, '').replace(/[（(][^（）()]*[)）]$/u, '');
  return label.length <= 10 ? totalWord.exec(label)?.[0] : undefined;
}

export function readCell(written: string): Value {
  const plain = toHalfWidth(written).replace(/\s/gu, '').replaceAll('，', ',');
  if (/^(?:|[-—–－/／\\]+|无)$/u.test(plain)) return { kind: 'empty' };
  const [, number = '', unit = ''] = /^([-−－]?[\d,.]+)([^\d,.]{0,4})$/u.exec(plain) ?? [];
  const value = parseDecimal(number);
  return value ? { kind: 'number', number: value, unit } : { kind: 'text' };
}

/** What is not added up: shares, averages, prices, widths, numbers that name something. */
const notAdded =
  /序号|编号|编码|代码|代号|排名|名次|位次|率|占比|比重|比例|比上年|增长|增幅|同比|环比|均|单价|价格|电话|日期|时间|年限|宽|等级|标准|桩号|速度|时速|系数|指数|得分|分值|%|％|^年[份度]?$|^№$/u;

/** The sum of some cells; undefined unless all are numbers of one unit, or nothing. */
export function addValues(values: readonly Value[], unit: string): Decimal | undefined {
  const numbers = values.flatMap((value) => (value.kind === 'number' ? [value] : []));
  if (numbers.length === 0 || values.some(({ kind }) => kind === 'text')) return undefined;
  return numbers.some((number) => number.unit !== unit)
    ? undefined
    : addDecimals(numbers.map(({ number }) => number));
}

/** Whether the numbers under a head can be added up. */
export function isAdded(head: string): boolean {
  return !notAdded.test(head);
}
