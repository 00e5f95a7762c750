import type { Row } from './table.ts';

/** Rows that a page shows of a table. */
const count = 3;

/** A few rows to show what a table is like: those that have something in most columns; among equals the first. */
export function chooseSamples(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => countFilled(b) - countFilled(a)).slice(0, count);
}

/** A count of nothing shows as little as an empty cell. */
function countFilled(row: Row): number {
  return Object.values(row).filter((cell) => cell !== null && cell !== 0 && cell !== '').length;
}
