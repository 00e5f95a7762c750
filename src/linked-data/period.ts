import { comparePeriods, parsePeriod, periodEnd, periodStart, type Period } from '../text/period/period.ts';

/** Periods as intervals of ISO 8601, in the order of time, each once: `2023-H1` → `2023-01-01/2023-06-30`. */
export function listIntervals(ids: readonly string[]): string[] {
  return [...new Set(readPeriods(ids).map((period) => `${periodStart(period)}/${periodEnd(period)}`))];
}

/** The one interval that holds all periods; undefined if there are none. */
export function spanIntervals(ids: readonly string[]): string | undefined {
  const periods = readPeriods(ids);
  const [first] = periods;
  const last = periods.map(periodEnd).sort().at(-1);
  return first && last !== undefined ? `${periodStart(first)}/${last}` : undefined;
}

function readPeriods(ids: readonly string[]): Period[] {
  return ids.flatMap((id) => parsePeriod(id) ?? []).sort(comparePeriods);
}
