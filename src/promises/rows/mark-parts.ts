import { addsUp } from '../../schema/measure.ts';
import { containsPeriod, periodMonths } from '../../text/period/period.ts';
import { isPromise } from '../states/state.ts';
import type { LedgerRow } from './row.ts';

/**
 * Marks the promises of a part of a time beside which one of the whole stands, of the same bureau and thing: 30公里 of 下半年 are in the
 * 50公里 of the year, 第三季度's in those of 下半年, and whoever counts or adds the lines counts them twice. A year is no part of a plan for
 * several years: it is promised anew.
 */
export function markParts(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const groups = Map.groupBy(rows.filter(isAdded), keyOf);
  return rows.map((row) => {
    const whole = isAdded(row) ? findWhole(row, groups.get(keyOf(row)) ?? []) : undefined;
    return whole ? { ...row, partOf: { period: whole.period, targets: whole.targets } } : row;
  });
}

/** The longest of those in which it lies. */
function findWhole(row: LedgerRow, alike: readonly LedgerRow[]): LedgerRow | undefined {
  return alike
    .filter(({ period }) => period.id !== row.period.id && containsPeriod(period, row.period))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
}

function lengthOf({ period }: LedgerRow): number {
  const [first, last] = periodMonths(period);
  return last - first;
}

/** Of what is counted a part is a part; how things stand in June is none of how they stand in December. */
function isAdded({ measure, parts, state, period, targets }: LedgerRow): boolean {
  return (
    measure !== undefined &&
    addsUp(measure) &&
    !parts &&
    isPromise(state) &&
    targets.length > 0 &&
    period.kind !== 'span'
  );
}

function keyOf({ bureau, measure, project }: LedgerRow): string {
  return JSON.stringify([bureau.id, measure?.id, project?.id]);
}
