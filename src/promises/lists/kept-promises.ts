import type { Item } from '../../catalogue/catalogue.ts';
import { compareStrings } from '../../text/compare-strings.ts';
import type { LedgerRow } from '../rows/row.ts';
import { listCorrections } from '../sayings/corrected.ts';
import type { Saying } from '../sayings/saying.ts';

/** A promise that was kept, be it after its time, and what made that known. */
export interface KeptPromise {
  readonly row: LedgerRow;
  /** The document that came last of those from which it follows. */
  readonly item: Item;
  /** `YYYY-MM-DD`: the day of that document, or of a later correction of what was promised or reported. */
  readonly date: string;
}

/**
 * The promises that are 已完成, and those that were done after their time, those first of which it became known last. A build has no state of yesterday: that a promise was kept is
 * known since the last document came from which it follows, promise or report, and the documents bear their dates.
 */
export function listKeptPromises(rows: readonly LedgerRow[]): KeptPromise[] {
  return rows
    .flatMap((row) => (row.state === 'done' || row.late ? (findWhenKnown(row) ?? []) : []))
    .sort((a, b) => compareStrings(b.date, a.date) || compareStrings(a.row.id, b.row.id));
}

function findWhenKnown(row: LedgerRow): KeptPromise | undefined {
  const known = [
    ...row.targets.slice(0, 1),
    ...row.doneFrom,
    ...(row.late ? (row.remarks?.afterwards ?? []) : []),
  ]
    .map((saying) => ({ row, item: saying.item, date: dateOf(saying) }))
    .sort((a, b) => compareStrings(b.date, a.date));
  return known[0];
}

function dateOf(saying: Saying): string {
  const [newest] = listCorrections(saying);
  const { orderDate } = saying.item;
  return newest && newest.date > orderDate ? newest.date : orderDate;
}
