import { periodEnd, periodStart } from '../../text/period/period.ts';
import { findReachedMilestones } from '../../text/statement/milestone/milestone.ts';
import { saysLate } from '../../text/statement/lateness.ts';
import { listClauses, type Clause } from '../sayings/clauses.ts';
import type { Saying } from '../sayings/saying.ts';
import { timesOf } from './told-times.ts';

/** When something was finished, as far as a report tells: between two days. */
export interface FinishTime {
  readonly report: Saying;
  readonly first: string;
  readonly last: string;
  /** Whether the words tell it; else it is the period of the report. */
  readonly isTold: boolean;
  /** Whether the report says itself that it was later than it was meant to be. */
  readonly saysLate: boolean;
}

/** What was promised of a project. */
export interface FinishedThing {
  readonly names: readonly string[];
  /** Of what, if not of the whole: 路基. Empty for the whole. */
  readonly matters: readonly string[];
  /** Whether the report says so of a later step, or of more: who has opened a road has broken ground, and nobody knows when. */
  readonly isOther: boolean;
}

/**
 * 10月18日建成通车 → that day; without a day the time that the report is of.
 * @param thing a project; else the number of a measure
 */
export function readFinishTime(
  report: Saying,
  { names, matters, isOther }: FinishedThing = { names: [], matters: [''], isOther: false },
): FinishTime {
  const { statement, period } = report;
  const clauses = listClauses(statement);
  const { quantity } = statement;
  const isKey = ({ text }: Clause): boolean =>
    quantity
      ? text.includes(quantity.text)
      : findReachedMilestones(text, names).some(({ matter }) => matters.includes(matter));
  const keys = clauses.own.filter(isKey);
  const year = period.firstYear === period.lastYear ? period.firstYear : undefined;
  const read = (isOfInterest: typeof isEvent) =>
    (keys.length > 0 ? keys : clauses.own).flatMap((clause) => timesOf(clause, clauses, year, isOfInterest));
  const times = read(isEvent);
  const bounds = times.length > 0 ? [] : read(isBound);
  const first = times.map((one) => one.first).toSorted()[0];
  const last = [...times, ...bounds]
    .map((one) => one.last)
    .toSorted()
    .at(-1);
  const end = periodEnd(period);
  const own = [...clauses.own.map(({ text }) => text), ...clauses.after.slice(0, 1)];
  return {
    report,
    first: isOther ? '' : (first ?? periodStart(period)),
    // 春节前 in a report is not after its time.
    last:
      times.length === 0 && last !== undefined && last > end && bounds.some((one) => one.first <= end)
        ? end
        : (last ?? end),
    isTold:
      !isOther && first !== undefined && !(first <= periodStart(period) && (last ?? '') >= periodEnd(period)),
    saysLate: !isOther && own.some(saysLate),
  };
}

/** 原定6月底 tells what was meant, 2022年开工的 of a step before: neither is the time at which it was finished. */
function isTime(before: string, after: string): boolean {
  return (
    !/(?:自|从|原定|原计划|计划|要求|目标|预计|目前)$/u.test(before) &&
    !/^(?:起|以来|[至到]今|的|[^，；]{0,4}(?:开工|动工|启动|开建|立项|批复|批准)(?:建设)?的)/u.test(after)
  );
}

/** 10月18日建成通车: when it happened. */
function isEvent(before: string, after: string): boolean {
  return isTime(before, after) && !upTo.test(before) && !within.test(after);
}

/** 截至10月底, 10月底以前: no later than then. */
function isBound(before: string, after: string): boolean {
  return isTime(before, after) && (upTo.test(before) || within.test(after));
}

const upTo = /(?:截[至止]到?|[到至])$/u;
const within = /^(?:前|以前|之前|以内|内)/u;
