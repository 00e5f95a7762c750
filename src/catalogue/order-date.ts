import type { Frontmatter } from '../schema/frontmatter.ts';
import { comparePeriods, parsePeriod, type Period } from '../text/period/period.ts';

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
  return ends.sort().at(-1) ?? (firstPlan ? `${firstMonthOf(firstPlan)}-01` : '0000-01-01');
}

const monthsIn = { half: 6, quarter: 3, month: 1 } as const;

function firstMonthOf({ id, kind, firstYear }: Period): string {
  return writeMonth(
    firstYear,
    kind === 'year' || kind === 'span' ? 1 : (partOf(id) - 1) * monthsIn[kind] + 1,
  );
}

function lastDayOf({ id, kind, lastYear }: Period): string {
  const month = kind === 'year' || kind === 'span' ? 12 : partOf(id) * monthsIn[kind];
  // A day that every month has is near enough: nothing is shown of it.
  return `${writeMonth(lastYear, month)}-28`;
}

/** 2 of `2023-H2`, 11 of `2023-11`. */
function partOf(id: string): number {
  return Number(/\d+$/u.exec(id)?.[0]);
}

function writeMonth(year: number, month: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}
