import type { Frontmatter } from '../schema/frontmatter.ts';
import { comparePeriods, parsePeriod, periodEnd, periodStart, type Period } from '../text/period/period.ts';

const dayLength = '2023-12-01'.length;

/**
 * `YYYY-MM-DD`, for ordering only: the date that a document bears; without one, the end of the last period that it looks back
 * on, or the start of the first that it looks ahead to.
 */
export function orderDateOf({
  published,
  written,
  plans,
  reviews,
}: Pick<Frontmatter, 'published' | 'written' | 'plans' | 'reviews'>): string {
  const known = published ?? written;
  if (known !== undefined) return known.length < dayLength ? `${known}-01` : known.slice(0, dayLength);
  const ends = reviews.flatMap((id) => parsePeriod(id) ?? []).map(lastDayOf);
  const [firstPlan] = plans.flatMap((id) => parsePeriod(id) ?? []).sort(comparePeriods);
  return ends.sort().at(-1) ?? (firstPlan ? periodStart(firstPlan) : '0000-01-01');
}

/** A day that every month has is near enough: nothing is shown of it. */
function lastDayOf(period: Period): string {
  return `${periodEnd(period).slice(0, '2023-12'.length)}-28`;
}
