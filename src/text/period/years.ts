import { parsePeriod, periodMonths, periodYears } from './period.ts';

/** Years that periods cover, ascending, each once. Periods have been validated with the frontmatter. */
export function yearsOfPeriods(ids: readonly string[]): number[] {
  const years = ids.flatMap((id) => {
    const period = parsePeriod(id);
    return period ? periodYears(period) : [];
  });
  return [...new Set(years)].sort((a, b) => a - b);
}

/**
 * Whether periods speak of a year as such: of the whole of it, or of parts that make it up together. Half a year is not the year, and
 * what spans several years says of them all, not of one.
 */
export function coversYear(ids: readonly string[], year: number): boolean {
  const parts = ids.flatMap((id) => {
    const period = parsePeriod(id);
    return period && period.kind !== 'span' ? [periodMonths(period)] : [];
  });
  return Array.from({ length: 12 }, (_, month) => year * 12 + month).every((month) =>
    parts.some(([first, last]) => first <= month && month <= last),
  );
}
