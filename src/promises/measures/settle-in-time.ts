import { addsUp, type Measure } from '../../schema/measure.ts';
import { periodMonths, type Period } from '../../text/period/period.ts';
import type { LedgerRow } from '../rows/row.ts';
import { isUpperLimit, lastMonthOf, type Saying } from '../sayings/saying.ts';
import { monthOfDay, type Deadline } from '../states/deadline.ts';
import { readFinishTime } from '../states/finish-time.ts';
import { judgeEnd, type End, type Late } from '../states/lateness.ts';
import { settle, type Settled } from './settle.ts';

type SettledInTime = Settled & Pick<LedgerRow, 'late' | 'isTimeUnknown'>;

/**
 * Holds the reports against the promise, and their times against the day by which it was promised. What was less than promised by
 * then is missed, be it that all was done afterwards.
 */
export function settleInTime(
  target: Saying | undefined,
  results: readonly Saying[],
  period: Period,
  measure: Measure,
  due: Deadline,
): SettledInTime {
  const [first, end] = periodMonths(period);
  const last = monthOfDay(due.day);
  // 春节前 may be after the year: nothing is missed by then that the year's report has not seen.
  const settled = settle(target, results, [first, Math.max(end, last)], measure);
  // A limit is one for the whole time, and nothing is reached by it.
  if (!target || isUpperLimit(target)) return settled;
  if (last < end) {
    const early = results.filter((one) => lastMonthOf(one) <= last);
    const then = settle(target, early, [first, last], measure);
    if (then.state === 'done') return settled.state === 'done' ? settled : then;
    if (then.state === 'missed')
      return settled.state === 'done'
        ? miss(settled, describeLate(settled, due))
        : settled.state === 'missed'
          ? settled
          : then;
  }
  const ending =
    settled.state === 'done' && !settled.hasGaps && addsUp(measure) ? endOf(settled, due) : undefined;
  if (!ending) return settled;
  if (ending.late) return miss(settled, ending.late);
  return ending.isTimeUnknown ? { ...settled, isTimeUnknown: true } : settled;
}

/** What was not yet done at the deadline is done by a later report. */
function describeLate(settled: Settled, due: Deadline): Late {
  const report = settled.doneFrom.at(-1);
  const late = endOf(settled, due)?.late;
  return late ?? { when: report?.period.label ?? '', isKnown: false, what: '完成' };
}

/** The report by which the sum was reached. */
function endOf({ doneFrom }: Settled, due: Deadline): End | undefined {
  return judgeEnd(
    due,
    doneFrom.slice(-1).map((report) => readFinishTime(report)),
  );
}

/** A share of 100% is none of what was done in time. */
function miss({ share: _, ...settled }: Settled, late: Late): SettledInTime {
  return { ...settled, state: 'missed', late };
}
