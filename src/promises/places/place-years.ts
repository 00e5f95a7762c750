import type { Item } from '../../catalogue/catalogue.ts';
import { listYears } from '../../catalogue/matrix-years.ts';
import { createCell, type MatrixCell } from '../../catalogue/squares.ts';
import { coversYear } from '../../text/period/years.ts';
import { summarise, type LedgerSummary } from '../lists/summary.ts';
import { isYearOver } from '../states/known-day.ts';
import { linesOf, type LedgerRow } from '../rows/row.ts';

/** One year of a place: from the plan to the report. */
export interface PlaceYear extends MatrixCell {
  readonly year: number;
  /** Of what was promised and reported for this year or a part of it; a span of years is none of one year. */
  readonly summary: LedgerSummary;
  /** What the headline speaks of, in this year. */
  readonly lines: readonly LedgerRow[];
  /** Whether the year is over for certain: until then nobody can expect a report on it. */
  readonly isOver: boolean;
  /** Whether plans, or reports, speak of the year as such, and not of parts of it alone. */
  readonly isPlanned: boolean;
  readonly isReviewed: boolean;
}

/**
 * @param items documents of the bureau
 * @param rows of the bureau
 * @param figures of the headline: what is followed through the years
 * @param knownDay a day that has come for certain: see `findKnownDay`
 * @returns latest year first
 */
export function listPlaceYears(
  items: readonly Item[],
  rows: readonly LedgerRow[],
  figures: readonly LedgerRow[],
  knownDay: string | undefined,
): PlaceYear[] {
  return listYears(items).map((year) => {
    const own = rows.filter(({ period }) => period.firstYear === year && period.lastYear === year);
    const lines = own.flatMap(linesOf).filter(({ period, project }) => period.kind === 'year' && !project);
    const cell = createCell(items, year);
    return {
      year,
      ...cell,
      summary: summarise(own),
      lines: figures.flatMap(({ measure, project }) =>
        project ? [] : lines.filter((line) => line.measure !== undefined && line.measure.id === measure?.id),
      ),
      isOver: isYearOver(year, knownDay),
      isPlanned: coversYear(
        cell.plans.flatMap(({ data }) => data.plans),
        year,
      ),
      isReviewed: coversYear(
        cell.reviews.flatMap(({ data }) => data.reviews),
        year,
      ),
    };
  });
}
