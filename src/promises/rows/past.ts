import { linesOf, type LedgerRow } from './row.ts';

/**
 * Marks the lines that go on as far as anybody has reported, and whose time is over all the same. Nothing follows for the state: a
 * report that was signed in December does not know how the year ended, and a later one may never be published; but who reads it years
 * afterwards is told that the time is over.
 * @param today the day of the build's clock; or that which the site's settings name
 */
export function markPast(rows: readonly LedgerRow[], today: string | undefined): readonly LedgerRow[] {
  if (today === undefined) return rows;
  const mark = (row: LedgerRow): LedgerRow =>
    linesOf(row).some(({ state }) => state === 'under-way') && row.due < today
      ? { ...row, isPast: true, ...(row.parts && { parts: row.parts.map(mark) }) }
      : row;
  return rows.map(mark);
}
