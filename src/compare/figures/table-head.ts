import type { QuantityFact } from '../../schema/facts.ts';
import { findQuantities } from '../../text/quantity/quantity.ts';
import type { Figure } from './figure.ts';

/** The head of a table says what the numbers below it count: 里程（公里）. */
export interface TableHead {
  /** Figures of a row below: those with a unit of their own, and numbers whose unit stands in the head. */
  readonly read: (row: string, figures: readonly Figure[]) => Figure[];
}

const unitInBrackets = /[（(]\s*([^（）()]{1,8})\s*[)）]\s*$/u;
const bareNumber = /^\s*[-−－]?\d+(?:,\d{3})*(?:\.\d+)?\s*$/u;

/** Reads a row as the head of a table; undefined if there are numbers in it, or no words. */
export function createTableHead(row: string): TableHead | undefined {
  const heads = row.split('\t');
  if (heads.length < 2 || heads.some((cell) => bareNumber.test(cell))) return undefined;
  if (!heads.some((cell) => unitInBrackets.test(cell)) && /\d/u.test(row)) return undefined;
  return { read: (text, figures) => readRow(text, figures, heads) };
}

function readRow(text: string, figures: readonly Figure[], heads: readonly string[]): Figure[] {
  const cells = text.split('\t');
  let start = 0;
  // The unit of a row of numbers stands at its beginning: 投资（万元） 300 200.
  const ofRow = unitInBrackets.exec(cells[0] ?? '')?.[1];
  return cells.flatMap((cell, column) => {
    const [from, to] = [start, start + cell.length];
    start = to + 1;
    const head = heads.length === cells.length ? (heads[column] ?? '') : '';
    const own = figures.filter((one) => one.start >= from && one.end <= to);
    const unit = unitInBrackets.exec(head)?.[1] ?? ofRow;
    if (own.length > 0 || unit === undefined || !bareNumber.test(cell))
      return own.map((one) => ({ ...one, head }));
    return readCell(cell, unit).map((figure) => ({
      ...figure,
      start: from,
      end: to,
      head,
      unitOfHead: unit,
    }));
  });
}

function readCell(cell: string, unit: string): QuantityFact[] {
  const [quantity, ...others] = findQuantities(cell.trim() + unit);
  if (!quantity || others.length > 0 || quantity.value === null || quantity.unit === '') return [];
  const { start, end, value, unit: shared } = quantity;
  return [{ start, end, value, unit: shared }];
}
