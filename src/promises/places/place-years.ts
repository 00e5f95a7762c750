import type { Item } from '../../catalogue/catalogue.ts';
import { listYears } from '../../catalogue/matrix-years.ts';
import { createCell, type MatrixCell } from '../../catalogue/squares.ts';
import { periodMonths, type Period } from '../../text/period/period.ts';
import { summarise, type LedgerSummary } from '../lists/summary.ts';
import { looksBackOn } from '../sayings/reviewed.ts';
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
  /** Whether a report reaches to the end of the year. */
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
    const whole = wholeYear(year);
    return {
      year,
      ...cell,
      summary: summarise(own),
      lines: figures.flatMap(({ measure, project }) =>
        project ? [] : lines.filter((line) => line.measure !== undefined && line.measure.id === measure?.id),
      ),
      isOver: isYearOver(year, knownDay),
      isReviewed: cell.reviews.some((item) => looksBackOn(item, periodMonths(whole)[1])),
    };
  });
}

function wholeYear(year: number): Period {
  return { id: String(year), kind: 'year', firstYear: year, lastYear: year, label: `${String(year)}年` };
}
