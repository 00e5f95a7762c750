import { addsUp, type Measure } from '../../schema/measure.ts';
import type { LedgerRow } from '../rows/row.ts';
import { isUpperLimit, numberOf, type Saying } from '../sayings/saying.ts';
import type { LedgerState } from '../states/state.ts';
import { countsOtherStep } from './other-step.ts';
import { judge } from './judge.ts';
import { measureProgress, type Progress } from './progress.ts';

/** What follows from the reports of a measure. */
export interface Settled extends Pick<
  LedgerRow,
  'promised' | 'done' | 'doneFrom' | 'share' | 'isEstimate' | 'hasGaps'
> {
  /** Undefined if nothing was reported from which one could tell. */
  readonly state: LedgerState | undefined;
}

/**
 * Holds the reports against the promise, if there is one.
 * @param months first and last month of its time
 */
export function settle(
  target: Saying | undefined,
  results: readonly Saying[],
  months: readonly [number, number],
  measure: Measure,
): Settled {
  const value = target && numberOf(target);
  const { unit, basis } = measure;
  const adds = addsUp(measure);
  const isLimit = target !== undefined && isUpperLimit(target);
  const progress = measureProgress(results, {
    value,
    unit,
    adds,
    months,
    name: measure.name,
  });
  // 60余公里 is not exact, and not below 60.
  const { approximate, min } = target?.statement.quantity ?? {};
  const isRough = approximate === true && min === undefined;
  const judged = judge(
    { value, isLimit, isApproximate: isRough, adds, keeps: adds || (basis === '期末' && unit !== '%') },
    progress,
  );
  const isOther = target && adds && progress?.from.some((report) => countsOtherStep(target, report));
  const state = judged === 'done' && isOther ? 'under-way' : judged;
  // Of parts that may have to be added nobody knows how much of the promise they are.
  const isUnsure = state === 'missed' && progress !== undefined && progress.atMost > progress.amount;
  const share = value === undefined || isLimit || isUnsure ? undefined : findShare(value, adds, progress);
  return {
    state,
    ...(value !== undefined && { promised: value }),
    ...(progress?.isCounted && { done: progress.amount }),
    doneFrom: progress?.from ?? [],
    ...(share !== undefined && { share }),
    isEstimate: progress?.isEstimate ?? false,
    hasGaps: progress?.hasGaps ?? false,
  };
}

/**
 * Of roads that are built, 8.4 of 16 公里 is 52.5% of the work. Of what stands at the end of a year (通车总里程4643公里), most was
 * there before; a rate of 90% is not nine tenths of the way to 100%.
 */
function findShare(value: number, adds: boolean, progress: Progress | undefined): number | undefined {
  if (!progress || value <= 0 || (!adds && progress.isCounted)) return undefined;
  return Number((progress.amount / value).toPrecision(12));
}
