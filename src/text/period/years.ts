import { parsePeriod, periodYears } from './period.ts';

/** Years that periods cover, ascending, each once. Periods have been validated with the frontmatter. */
export function yearsOfPeriods(ids: readonly string[]): number[] {
  const years = ids.flatMap((id) => {
    const period = parsePeriod(id);
    return period ? periodYears(period) : [];
  });
  return [...new Set(years)].sort((a, b) => a - b);
}
