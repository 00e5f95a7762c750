import { addsUp } from '../../schema/measure.ts';
import { containsPeriod } from '../../text/period/period.ts';
import { isPromise } from '../states/state.ts';
import type { LedgerRow } from './row.ts';

/**
 * Marks the promises of a part of a year beside which one of the whole year stands, of the same bureau and thing: 30公里 of 下半年 are in
 * the 50公里 of the year, and whoever adds the lines adds them twice.
 */
export function markParts(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const groups = Map.groupBy(rows.filter(isCounted), keyOf);
  return rows.map((row) => {
    const wholes = isCounted(row) ? (groups.get(keyOf(row)) ?? []) : [];
    const whole = wholes.find(
      (one) => one !== row && one.period.kind === 'year' && containsPeriod(one.period, row.period),
    );
    return whole ? { ...row, partOf: whole.period } : row;
  });
}

/** Of what is counted a part is a part; how things stand in June is none of how they stand in December. */
function isCounted({ measure, parts, state, period, targets }: LedgerRow): boolean {
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
