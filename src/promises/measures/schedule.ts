import { periodMonths } from '../../text/period/period.ts';
import type { LedgerRow } from '../rows/row.ts';
import { isEstimate, lastMonthOf } from '../sayings/saying.ts';
import { monthOfDay } from '../states/deadline.ts';
import { reachOf, stopsEarly } from '../sayings/reach.ts';

/** 序时进度: how a share that was reported stands against the time that had passed. */
export interface Schedule {
  /** Of the time of the promise, up to the month that the report reaches: 0.5 at the end of June. */
  readonly elapsed: number;
  readonly pace: 'ahead' | 'even' | 'behind';
}

/** Of what a report on a part of the time says; no clock is asked. */
type Reported = Pick<
  LedgerRow,
  'measure' | 'state' | 'share' | 'isEstimate' | 'hasGaps' | 'doneFrom' | 'period' | 'due' | 'contradictions'
>;

/** What differs by less than a percentage point goes with the time. */
const evenWithin = 0.01;

/**
 * Holds the share against the time at the end of the report that it was taken from.
 * @returns undefined if that report reaches to the end of the promise's time, was written before its own time was over, or if what it
 * says is no measure of how much is done: an estimate, a number beside which another one stands, 40% of a project that began before
 */
export function readSchedule(row: Reported): Schedule | undefined {
  const { measure, state, share, hasGaps, doneFrom, period, due, contradictions } = row;
  const latest = doneFrom.at(-1);
  if (
    !measure ||
    state !== 'under-way' ||
    share === undefined ||
    !latest ||
    row.isEstimate ||
    isEstimate(latest)
  )
    return undefined;
  if (contradictions.some((sayings) => sayings.includes(latest))) return undefined;
  const [first] = periodMonths(period);
  const last = monthOfDay(due);
  const until = reachOf(latest);
  if (until >= last || until < first || (until < lastMonthOf(latest) && !stopsEarly(latest)))
    return undefined;
  const elapsed = (until - first + 1) / (last - first + 1);
  const ahead = share - elapsed;
  const pace = Math.abs(ahead) < evenWithin ? 'even' : ahead > 0 ? 'ahead' : 'behind';
  // A share that is the least, or that nobody has marked, does not say that something is late.
  const isCertain = !hasGaps && doneFrom.every(({ isUnmarked }) => !isUnmarked);
  return pace === 'behind' && !isCertain ? undefined : { elapsed, pace };
}
