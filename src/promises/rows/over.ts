import { periodEnd } from '../../text/period/period.ts';
import { looksBackOn } from '../sayings/reviewed.ts';
import { isRevoked } from '../sayings/saying.ts';
import { monthOfDay } from '../states/deadline.ts';
import type { LedgerState } from '../states/state.ts';
import type { LedgerRow } from './row.ts';

/**
 * What is over goes on no more: of a promise whose day is past nobody has said how it ended if the last number is from before that day
 * (3公里 by June, of 5公里 by August), or if the report on it has but mentioned it. Then the state tells why, as it does where nothing was
 * reported at all. A project may go on for years, and a report on the whole time that leaves it open stays 进行中.
 */
export function judgeOver(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return rows.map((row) => {
    const state = findState(row);
    return state === undefined ? row : { ...row, state };
  });
}

function findState(row: LedgerRow): LedgerState | undefined {
  const { state, isOver, parts, measure, doneFrom, due, isReviewed, later } = row;
  if (state !== 'under-way' || !isOver || parts) return undefined;
  const last = doneFrom.at(-1);
  if (!last) return isOnlyMentioned(row) ? 'mentioned' : undefined;
  if (!measure || periodEnd(last.period) >= due) return undefined;
  const ofTheEnd = [...row.results, ...row.wider, ...row.targets].filter(
    (one) => !isRevoked(one) && looksBackOn(one.item, monthOfDay(due)),
  );
  // A number of the end from which nothing follows leaves it open.
  if (ofTheEnd.some(({ statement }) => statement.kind === 'result' && statement.quantity)) return undefined;
  if (later ?? ofTheEnd.length > 0) return 'mentioned';
  return isReviewed ? 'unmentioned' : 'no-report';
}

/** Whether reports speak of it, and none says how much has been done, or how far it has got. */
function isOnlyMentioned({ wider, results }: LedgerRow): boolean {
  return wider.length === 0 && results.every((one) => isRevoked(one) || one.statement.quantity === undefined);
}
