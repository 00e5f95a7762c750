import { addsUp } from '../../schema/measure.ts';
import type { LedgerRow } from '../rows/row.ts';
import { isRevoked, isUpperLimit } from '../sayings/saying.ts';

/** The largest promise of each measure in one year. */
export interface LargestPromises {
  readonly year: number;
  /** The measures that most bureaus promise come first. */
  readonly lines: readonly LedgerRow[];
}

/**
 * Finds the largest promises of the latest year that has any. Numbers of different measures cannot be compared, so it is the largest
 * of each measure: of one bureau for the whole year, no part of a project. Rates, limits (不超过) and what stands at the end of a year
 * have no largest; what is but considered or listed is no promise yet; a revoked document's holds no more.
 * @param lines in the order of the ledger, which decides between equals
 * @param lastYear years after it are left out: a year that was mistyped is not this year
 */
export function findLargestPromises(
  lines: readonly LedgerRow[],
  most: number,
  lastYear = Infinity,
): LargestPromises | undefined {
  const promises = lines.filter(
    (line) => !line.project && isLargeable(line) && line.period.firstYear <= lastYear,
  );
  if (promises.length === 0) return undefined;
  const year = Math.max(...promises.map(({ period }) => period.firstYear));
  const groups = Map.groupBy(
    promises.filter(({ period }) => period.firstYear === year),
    ({ measure }) => measure?.id,
  );
  const largest = [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => group.toSorted((a, b) => (b.promised ?? 0) - (a.promised ?? 0)).slice(0, 1));
  return { year, lines: largest.slice(0, most) };
}

function isLargeable({
  measure,
  period,
  promised,
  targets: [holds],
  commitment = 'firm',
}: LedgerRow): boolean {
  return (
    measure !== undefined &&
    addsUp(measure) &&
    period.kind === 'year' &&
    promised !== undefined &&
    holds !== undefined &&
    !isRevoked(holds) &&
    !isUpperLimit(holds) &&
    commitment !== 'considered' &&
    commitment !== 'listed'
  );
}
