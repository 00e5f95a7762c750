import type { Bureau } from '../../schema/bureau.ts';
import { compareStrings } from '../../text/compare-strings.ts';
import type { LedgerRow } from '../rows/row.ts';

/** What can be compared among places: a measure, and bureaus that have numbers of whole years of it. */
export interface ComparedBelow {
  readonly measure: string;
  readonly bureaus: readonly string[];
}

/** The measure of which most of the bureaus have numbers; undefined where there are no two that have any in common. */
export function findComparedBelow(
  bureaus: readonly Pick<Bureau, 'id'>[],
  rows: ReadonlyMap<string, readonly LedgerRow[]>,
): ComparedBelow | undefined {
  const found = new Map<string, string[]>();
  for (const { id } of bureaus) {
    const own = (rows.get(id) ?? []).filter(({ project, period }) => !project && period.kind === 'year');
    for (const measure of new Set(own.flatMap((row) => row.measure?.id ?? [])))
      found.set(measure, [...(found.get(measure) ?? []), id]);
  }
  const [best] = [...found].sort((a, b) => b[1].length - a[1].length || compareStrings(a[0], b[0]));
  return best && best[1].length > 1 ? { measure: best[0], bureaus: best[1] } : undefined;
}

/** What a place without others below can be held against other places in: the first of its numbers that others have as well. */
export function findComparedElsewhere(
  id: string,
  figures: readonly LedgerRow[],
  bureaus: ReadonlyMap<string, number>,
): ComparedBelow | undefined {
  const found = figures.find(
    ({ measure, project, period }) =>
      measure && !project && period.kind === 'year' && (bureaus.get(measure.id) ?? 0) > 1,
  );
  return found?.measure && { measure: found.measure.id, bureaus: [id] };
}
