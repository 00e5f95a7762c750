import { addsUp } from '../../schema/measure.ts';
import { periodMonths, type Period } from '../../text/period/period.ts';
import { linesOf, type LedgerRow } from '../rows/row.ts';
import { isRevoked } from '../sayings/saying.ts';

/** What is said of a place first. */
export interface Headline {
  /** The most comparable first; each measure once. */
  readonly figures: readonly [LedgerRow, ...LedgerRow[]];
  /** What is promised of the first figure's measure for a later time. */
  readonly later?: LedgerRow;
}

const mostFigures = 4;
const monthsOfYear = 12;
/** Of periods that are as good, whole years tell most. */
const kinds: readonly Period['kind'][] = ['year', 'half', 'months', 'quarter', 'month', 'span'];

/**
 * Chooses what stands first on the page of a bureau. It looks at what is known, never at how it ended: the time is that for which
 * something was promised and something reported, if it lies no more than a year before the last; or else that for which something was
 * promised and which is over: of this one asks what became of it, rather than of what goes on. Of its measures those come first
 * that most bureaus speak of, roads and money before what else is counted, and of each the largest. Projects and spans of years stand in where there is nothing else.
 * @param all rows of one bureau, in the order of the ledger
 * @param bureaus id of a measure → how many bureaus speak of it
 * @param lastYear a later year is a slip, unless there is nothing else
 */
export function chooseHeadline(
  all: readonly LedgerRow[],
  bureaus: ReadonlyMap<string, number>,
  lastYear = Infinity,
): Headline | undefined {
  const possible = all.filter(({ period }) => period.firstYear <= lastYear);
  const rows = possible.length > 0 ? possible : all;
  const whole = rows.flatMap(linesOf).filter(({ measure, project }) => measure && !project);
  const single = whole.filter(({ period }) => period.kind !== 'span');
  const projects = rows.filter(({ project }) => project);
  const pool = choosePool([single, projects.filter(({ period }) => period.kind !== 'span'), whole, projects]);
  const order = (lines: readonly LedgerRow[]): LedgerRow[] =>
    [...Map.groupBy(lines, rankOf)]
      .sort(([a], [b]) => a - b)
      .flatMap(([, alike]) => orderByInterest(alike, bureaus));
  const [first, ...others] = onePerSubject(rankPeriods(pool).flatMap(order));
  if (!first) return undefined;
  const later = findLater(first, whole);
  return { figures: [first, ...others.slice(0, mostFigures - 1)], ...(later && { later }) };
}

/** What is asked for first: how many kilometres of road, then how much money, then what else is counted. */
const sorts: readonly string[] = ['公里', '元'];
/** As many bureaus speak of it as of that of which most do, or nearly so. */
const common = 0.75;

/**
 * Measures that most bureaus speak of come first. Among these numbers of different units do not compare: the largest promise of
 * each sort comes, then the second of each. What is there at the end of a year, and rates, are not what somebody is to do.
 */
function orderByInterest(
  lines: readonly LedgerRow[],
  bureaus: ReadonlyMap<string, number>,
): readonly LedgerRow[] {
  const countOf = ({ measure }: LedgerRow): number => bureaus.get(measure?.id ?? '') ?? 0;
  const most = Math.max(...lines.map(countOf));
  const isRare = (line: LedgerRow): number => (countOf(line) < most * common ? 1 : 0);
  const isStanding = ({ measure }: LedgerRow): number => (measure && !addsUp(measure) ? 1 : 0);
  const sortOf = ({ measure }: LedgerRow): number => {
    const place = sorts.indexOf(measure?.unit ?? '');
    return place === -1 ? sorts.length : place;
  };
  const sizeOf = ({ promised, done }: LedgerRow): number => promised ?? done ?? 0;
  const grouped = Map.groupBy(
    lines,
    (line) => `${String(isRare(line))} ${String(isStanding(line))} ${String(sortOf(line))}`,
  );
  const places = new Map(
    [...grouped.values()].flatMap((own) =>
      own
        .toSorted((a, b) => countOf(b) - countOf(a) || sizeOf(b) - sizeOf(a))
        .map((line, place) => [line, place] as const),
    ),
  );
  const placeOf = (line: LedgerRow): number => places.get(line) ?? 0;
  return lines.toSorted(
    (a, b) =>
      isRare(a) - isRare(b) ||
      isStanding(a) - isStanding(b) ||
      placeOf(a) - placeOf(b) ||
      sortOf(a) - sortOf(b),
  );
}

/** The first that has something of the last year for which there is anything; spans of years have it only where nothing else is there. */
function choosePool(pools: readonly (readonly LedgerRow[])[]): readonly LedgerRow[] {
  const known = pools.filter((lines) => lines.length > 0);
  const lastOf = (lines: readonly LedgerRow[]): number => Math.max(...lines.map(endOf));
  const last = Math.max(
    ...known.filter((lines) => lines.every(({ period }) => period.kind !== 'span')).map(lastOf),
  );
  return known.find((lines) => lastOf(lines) >= last - monthsOfYear) ?? [];
}

function endOf({ period }: LedgerRow): number {
  return periodMonths(period)[1];
}

/** Lines of the last year that anything is said of, by their periods, those that tell most first. */
function rankPeriods(lines: readonly LedgerRow[]): LedgerRow[][] {
  const last = Math.max(...lines.map(endOf));
  const recent = lines.filter((line) => endOf(line) >= last - monthsOfYear);
  const best = (group: readonly LedgerRow[]): number => Math.min(...group.map(rankOf));
  return [...Map.groupBy(recent, ({ period }) => period.id).values()].sort((a, b) => {
    const [one, other] = [a[0], b[0]];
    if (!one || !other) return 0;
    const kind = kinds.indexOf(one.period.kind) - kinds.indexOf(other.period.kind);
    return best(a) - best(b) || kind || endOf(other) - endOf(one);
  });
}

/** Promised and reported, promised alone and over, promised alone, reported alone; last what was revoked. */
function rankOf({ targets: [holds], doneFrom, isOver }: LedgerRow): number {
  if (!holds) return reportedAlone;
  if (isRevoked(holds)) return reportedAlone + 1;
  return doneFrom.length > 0 ? 0 : isOver ? 1 : 2;
}

const reportedAlone = 3;

function onePerSubject(lines: readonly LedgerRow[]): LedgerRow[] {
  const first = new Map<string, LedgerRow>();
  for (const line of lines) {
    const subject = JSON.stringify([line.project?.id, line.measure?.id]);
    if (!first.has(subject)) first.set(subject, line);
  }
  return [...first.values()];
}

/** A part of the same time is not later. */
function findLater(first: LedgerRow, lines: readonly LedgerRow[]): LedgerRow | undefined {
  if (first.project || !first.measure) return undefined;
  const [, end] = periodMonths(first.period);
  return lines
    .filter(({ measure, period }) => measure?.id === first.measure?.id && period.kind === first.period.kind)
    .filter((line) => periodMonths(line.period)[0] > end && rankOf(line) < reportedAlone)
    .toSorted((a, b) => periodMonths(a.period)[1] - periodMonths(b.period)[1])
    .at(0);
}
