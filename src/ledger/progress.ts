import { comparePeriods, periodMonths } from '../text/period.ts';
import { numberOf, type Saying } from './saying.ts';

/** How much of a target has been done. */
export interface Progress {
  /** In the unit of the measure. */
  readonly value: number;
  /** The results that it was taken from, in order of time: more than one where the numbers of parts were added. */
  readonly from: readonly Saying[];
  /** Whether the results reach to the end of the target's period. */
  readonly isFinal: boolean;
}

/** What a target is, as far as its progress depends on it. */
export interface TargetShape {
  /** In the unit of the measure; undefined if there is no target. */
  readonly value: number | undefined;
  readonly unit: string;
  /** Whether the numbers of two periods can be added. */
  readonly adds: boolean;
  /** Last month of its period. */
  readonly lastMonth: number;
}

/**
 * Works out what the results within a target's period say of it. The one that says that all is done, or how many per cent, says it
 * all. Otherwise reports count from the beginning (1—6月 8.4公里, then 全年 16公里): the longest from the beginning holds, and what
 * directly follows it is added.
 */
export function measureProgress(results: readonly Saying[], target: TargetShape): Progress | undefined {
  const ordered = results.toSorted((a, b) => comparePeriods(a.period, b.period) || compareDates(a, b));
  const lastOf = ({ period }: Saying): number => periodMonths(period)[1];
  const latestFirst = ordered.toSorted((a, b) => lastOf(b) - lastOf(a) || compareDates(b, a));
  const isFinal = (saying: Saying): boolean => lastOf(saying) >= target.lastMonth;
  if (target.value !== undefined) {
    const finished = latestFirst.find(isFinished);
    if (finished) return { value: target.value, from: [finished], isFinal: isFinal(finished) };
  }
  const [latest] = latestFirst;
  if (latest && target.value !== undefined && isShare(latest, target.unit)) {
    const value = (target.value * (numberOf(latest) ?? 0)) / 100;
    return { value, from: [latest], isFinal: isFinal(latest) };
  }
  const counted = ordered.filter((one) => numberOf(one) !== undefined && !isShare(one, target.unit));
  if (!target.adds) {
    const last = latestFirst.find((one) => counted.includes(one));
    return last && { value: numberOf(last) ?? 0, from: [last], isFinal: isFinal(last) };
  }
  return addUp(counted, isFinal);
}

function addUp(counted: readonly Saying[], isFinal: (saying: Saying) => boolean): Progress | undefined {
  const from: Saying[] = [];
  let next = counted[0] ? periodMonths(counted[0].period)[0] : 0;
  for (;;) {
    const beginning = counted.filter(({ period }) => periodMonths(period)[0] === next);
    // The longest stands first among those that begin together; of two that are as long, what was said last holds.
    const [longest] = beginning;
    if (!longest) break;
    const month = periodMonths(longest.period)[1];
    const best = beginning.findLast(({ period }) => periodMonths(period)[1] === month) ?? longest;
    from.push(best);
    next = month + 1;
  }
  const last = from.at(-1);
  if (!last) return undefined;
  const value = from.reduce((sum, one) => sum + (numberOf(one) ?? 0), 0);
  // 0.1 + 0.2 is not shown as 0.30000000000000004.
  return { value: Number(value.toPrecision(12)), from, isFinal: isFinal(last) };
}

/** 全面完工 says that what was promised is done; 完成了3公里 says how much. */
function isFinished({ statement: { quantity, stage } }: Saying): boolean {
  return quantity === undefined && stage === 'finished';
}

function isShare({ statement: { quantity } }: Saying, unit: string): boolean {
  return quantity?.unit === '%' && unit !== '%';
}

function compareDates({ item: a }: Saying, { item: b }: Saying): number {
  return a.orderDate < b.orderDate ? -1 : Number(a.orderDate > b.orderDate);
}
