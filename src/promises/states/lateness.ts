import { parsePeriod } from '../../text/period/period.ts';
import { reachOf } from '../sayings/reach.ts';
import { lastMonthOf, type Saying } from '../sayings/saying.ts';
import { monthOfDay, type Deadline } from './deadline.ts';
import type { FinishTime } from './finish-time.ts';

/** A promise that was kept after its time. */
export interface Late {
  /** When it was done: `2023年10月18日`, `2023年10月`, or the time that the report is of, `2024年`. */
  readonly when: string;
  /** Whether it was done then. Else the report of that time says no more than that it is done, and it is known otherwise that it was late. */
  readonly isKnown: boolean;
  /** What was done then. */
  readonly what: '完成' | '开工' | '达到' | '补完';
}

/** How a promise ended that was kept, be it after its time. */
export interface End {
  /** The report that tells it. */
  readonly by: Saying;
  /** Missing where it was kept in time, as far as one can tell. */
  readonly late?: Late;
  /** Whether no report tells if it was in time. */
  readonly isTimeUnknown: boolean;
}

/**
 * Tells whether a promise was kept in time. A report of a time that ends before the deadline, or that tells a day before it, proves
 * that it was; one that tells a later day, or that is of a time which begins later, proves that it was not. Where neither is told
 * (a report on the whole year, for a promise of June) it was late only if another report says that it had not been done by then, or
 * the report itself says that it was late. In doubt it is kept, and nobody is accused.
 * @param finishes reports that say that it was done, latest first; of two that prove the same the one that stands last is cited
 * @param denials reports that say that it was not
 * @param what was promised
 */
export function judgeEnd(
  { day }: Pick<Deadline, 'day'>,
  finishes: readonly FinishTime[],
  denials: readonly Saying[] = [],
  what: Late['what'] = '完成',
): End | undefined {
  const inTime = finishes.findLast((one) => one.last <= day);
  if (inTime) return { by: inTime.report, isTimeUnknown: false };
  const told = finishes.findLast((one) => one.isTold && one.first > day);
  if (told) return { by: told.report, late: { ...describe(told), what }, isTimeUnknown: false };
  const open = finishes.findLast((one) => one.first <= day);
  if (!open) {
    const after = finishes.at(-1);
    return after && { by: after.report, late: { ...describe(after), what }, isTimeUnknown: false };
  }
  const isDenied = denials.some(
    (one) => reachOf(one) >= monthOfDay(day) && lastMonthOf(one) <= lastMonthOf(open.report),
  );
  if (isDenied || open.saysLate)
    return { by: open.report, late: { ...describe(open, false), what }, isTimeUnknown: false };
  return { by: open.report, isTimeUnknown: true };
}

/** When what had been missed was made good: a day before the deadline is none of that. */
export function describeFinish(finish: FinishTime, due: string): Omit<Late, 'what'> {
  return describe(finish, finish.isTold && finish.first > due);
}

function describe({ report, first, last, isTold }: FinishTime, isKnown = true): Omit<Late, 'what'> {
  const when = isTold && isKnown ? nameTime(first, last) : report.period.label;
  return { when, isKnown };
}

/** 2023年10月18日, 2023年10月, 2023年第四季度, 2023年下半年; the year of anything else. */
function nameTime(first: string, last: string): string {
  const [year = '', month = '', day = ''] = first.split('-');
  const name = `${year}年${String(Number(month))}月`;
  if (first === last) return `${name}${String(Number(day))}日`;
  const months = monthOfDay(last) - monthOfDay(first) + 1;
  if (months === 1) return name;
  const part = { 3: `Q${String((Number(month) + 2) / 3)}`, 6: `H${String((Number(month) + 5) / 6)}` }[months];
  return parsePeriod(part === undefined ? year : `${year}-${part}`)?.label ?? `${year}年`;
}
