import { bureauLevels, type Bureau } from '../../schema/bureau.ts';
import { addsUp, type Measure } from '../../schema/measure.ts';
import { compareStrings } from '../../text/compare-strings.ts';
import { periodMonths, type Period } from '../../text/period/period.ts';
import type { LedgerRow } from '../rows/row.ts';
import type { Span } from './span.ts';

/** What one bureau promised and reported of a measure for one year. */
export interface SeriesPoint {
  readonly year: number;
  /** In the measure's unit. */
  readonly promised?: number;
  readonly done?: number;
  /** What `done` covers, if that is not the whole year: 2023年上半年. It is not to be compared with whole years. */
  readonly partial?: string;
  readonly row: LedgerRow;
}

/** The years of one bureau, ascending; a year of which nothing is known is missing. */
export interface BureauSeries {
  readonly bureau: Bureau;
  /** When it was there, if not always. */
  readonly span?: Span;
  readonly points: readonly SeriesPoint[];
}

/** All that is known of a measure: years that can be compared, and apart from them what cannot. */
export interface MeasureSeries {
  /** From the top level down, then by code; those that are no more stand last of their level. */
  readonly bureaus: readonly BureauSeries[];
  /** Rows of half years, months and spans of years. */
  readonly otherPeriods: readonly LedgerRow[];
  /** Rows of single projects: a part of what the bureau does. */
  readonly projects: readonly LedgerRow[];
}

/**
 * Arranges the rows of one measure; rows of others are left out.
 * @param spanOf tells when a bureau was there. Default: always
 */
export function seriesOf(
  { id }: Pick<Measure, 'id'>,
  rows: readonly LedgerRow[],
  spanOf: (bureau: Bureau) => Span | undefined = () => undefined,
): MeasureSeries {
  const own = rows.filter(({ measure }) => measure?.id === id);
  const whole = own.filter(({ project }) => !project);
  const years = whole.filter(({ period }) => period.kind === 'year');
  const bureaus = [...Map.groupBy(years, ({ bureau }) => bureau.id).values()]
    .flatMap((group): BureauSeries[] => {
      if (!group[0]) return [];
      const { bureau } = group[0];
      const span = spanOf(bureau);
      return [{ bureau, ...(span && { span }), points: readPoints(group) }];
    })
    .sort((a, b) => compareBureaus(a.bureau, b.bureau));
  return {
    bureaus,
    otherPeriods: whole.filter(({ period }) => period.kind !== 'year'),
    projects: own.filter(({ project }) => project !== undefined),
  };
}

/** The latest years up to the last of which anything is known, without a gap: so many at most, and none before the first. */
export function listYears(bureaus: readonly BureauSeries[], most: number): number[] {
  const known = bureaus.flatMap(({ points }) => points.map(({ year }) => year));
  if (known.length === 0) return [];
  const last = Math.max(...known);
  const first = Math.max(Math.min(...known), last - most + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function readPoints(rows: readonly LedgerRow[]): SeriesPoint[] {
  return rows
    .map((row): SeriesPoint => {
      const { promised, done, period } = row;
      const partial = done === undefined ? undefined : describePart(row);
      return {
        year: period.firstYear,
        ...(promised !== undefined && { promised }),
        ...(done !== undefined && { done }),
        ...(partial !== undefined && { partial }),
        row,
      };
    })
    .sort((a, b) => a.year - b.year);
}

/**
 * What reports cover, if it is less than the whole. Undefined as well if they say that all is done; and a share, or a total at the
 * end of a period, speaks of all that went before.
 */
export function describePart({
  doneFrom,
  period,
  measure,
}: Pick<LedgerRow, 'doneFrom' | 'period' | 'measure'>): string | undefined {
  if (doneFrom.some(({ statement }) => statement.quantity === undefined)) return undefined;
  const [first, last] = periodMonths(period);
  const adds = measure !== undefined && addsUp(measure);
  const isCovered =
    doneFrom.every(({ statement }) => statement.quantity?.unit === measure?.unit) && adds
      ? doneFrom.reduce((months, saying) => months + countMonths(saying.period), 0) > last - first
      : doneFrom.some((saying) => periodMonths(saying.period)[1] === last);
  return isCovered ? undefined : doneFrom.map((saying) => saying.period.label).join('、');
}

function countMonths(period: Period): number {
  const [first, last] = periodMonths(period);
  return last - first + 1;
}

function levelOf({ level }: Pick<Bureau, 'level'>): number {
  return bureauLevels.indexOf(level);
}

/** A bureau that has gone into another stands behind those that are there. */
function hasEnded({ abolished, successor }: Bureau): number {
  return Number(abolished !== undefined || successor !== undefined);
}

function compareBureaus(a: Bureau, b: Bureau): number {
  return (
    levelOf(a) - levelOf(b) ||
    hasEnded(a) - hasEnded(b) ||
    compareStrings(a.code ?? '', b.code ?? '') ||
    compareStrings(a.id, b.id)
  );
}

/** Years that rows speak of, as a range: 2023年, 2021—2023年. */
export function describeYears(rows: readonly Pick<LedgerRow, 'period'>[]): string {
  if (rows.length === 0) return '';
  const first = Math.min(...rows.map(({ period }) => period.firstYear));
  const last = Math.max(...rows.map(({ period }) => period.lastYear));
  return first === last ? `${first}年` : `${first}—${last}年`;
}
