import type { BureauNode } from '../../catalogue/bureau-tree.ts';
import { addsUp } from '../../schema/measure.ts';
import { containsPeriod } from '../../text/period/period.ts';
import { describeSum } from '../describe/describe-amount.ts';
import { linesOf, type LedgerRow } from '../rows/row.ts';
import { isRevoked, isUpperLimit, numberOf } from '../sayings/saying.ts';
import { describePart } from '../subjects/series.ts';
import { isReserved } from '../lists/summary.ts';
import { listPlacesBelow, type PlaceBelow } from './places-below.ts';

/** What one place below says of the measure for the same period. */
export interface CascadeAnswer {
  /** The place one level below. */
  readonly place: BureauNode['bureau'];
  /** Its own line; or, where it has none, those of the next below it that have. */
  readonly lines: readonly LedgerRow[];
  /** Whether it speaks itself: those below it may be but a part of it. */
  readonly isOwn: boolean;
}

/** What places below have promised or reported, as far as it can be added. */
export interface CascadeSum {
  /** Whose numbers are in it. */
  readonly places: number;
  /** Missing where the numbers cannot be added, and where there are none. */
  readonly text?: string;
}

/** A measure promised above, and what the places below make of it. */
export interface CascadeLine {
  /** Of the bureau above. */
  readonly row: LedgerRow;
  readonly answers: readonly CascadeAnswer[];
  readonly promised: CascadeSum;
  /** Of those who promise, how many do so with a reserve: 争取, 写入计划. */
  readonly reserved: number;
  /** Reports of the whole period that are counted, no estimates. */
  readonly reported: CascadeSum;
  /** Whose reports tell less than that: of a part of the period, estimated, or without a number. */
  readonly partial: number;
  /** Whether places below speak of it, if but for another time that overlaps: then nobody can say that no one has taken it up. */
  readonly isTakenUp: boolean;
}

export interface Cascade {
  /** How many places there are one level below. */
  readonly places: number;
  readonly lines: readonly CascadeLine[];
}

/**
 * Puts what a bureau has promised beside what the places below it promise and report. Only the same is put together: one measure,
 * hence one unit and one way of counting, for exactly the same period, of the bureau as a whole. A place counts once: by its own
 * number, which has those of the places below it in it already; by theirs if it has none.
 * What the places below report something of comes first, then the latest.
 * @param rows id of a bureau → its lines of the ledger
 */
export function createCascade(
  node: Pick<BureauNode, 'bureau' | 'children'>,
  rows: ReadonlyMap<string, readonly LedgerRow[]>,
): Cascade {
  const places = listPlacesBelow(node);
  if (places.length === 0) return { places: 0, lines: [] };
  const find: FindLines = (id, isWanted) =>
    (rows.get(id) ?? []).flatMap(linesOf).filter((line) => line.measure && !line.project && isWanted(line));
  const own = find(node.bureau.id, isHeld);
  const lines = own.map((row) => readLine(row, places, find));
  const isReported = ({ reported, partial }: CascadeLine): boolean => reported.places + partial > 0;
  return {
    places: places.length,
    lines: lines.toSorted((a, b) => Number(isReported(b)) - Number(isReported(a))),
  };
}

type FindLines = (bureau: string, isWanted: (line: LedgerRow) => boolean) => LedgerRow[];

function readLine(row: LedgerRow, places: readonly PlaceBelow[], find: FindLines): CascadeLine {
  const isSame = (line: LedgerRow): boolean =>
    line.measure?.id === row.measure?.id && line.period.id === row.period.id;
  const answers = places.flatMap((place): CascadeAnswer[] => {
    const found = findNearest(place.nodes, isSame, find);
    const isOwn = found.some((line) => place.nodes.some((node) => node.bureau.id === line.bureau.id));
    return found.length > 0 ? [{ place: place.nodes[0].bureau, lines: found, isOwn }] : [];
  });
  const isOfOverlap = (line: LedgerRow): boolean =>
    line.measure?.id === row.measure?.id &&
    (containsPeriod(line.period, row.period) || containsPeriod(row.period, line.period));
  const isTakenUp = places.some(({ nodes }) => findNearest(nodes, isOfOverlap, find).length > 0);
  const promising = pick(answers, isHeld);
  const reporting = pick(
    answers,
    ({ results, doneFrom }) => results.some((one) => !isRevoked(one)) || doneFrom.length > 0,
  );
  const whole = reporting.filter(({ lines }) => lines.every(isWhole));
  return {
    row,
    answers,
    promised: sum(promising, row, ({ promised, targets }) => [promised, targets.slice(0, 1)]),
    reserved: promising.filter(({ lines }) => lines.some(isReserved)).length,
    reported: sum(whole, row, ({ done, doneFrom }) => [done, doneFrom]),
    partial: reporting.length - whole.length,
    isTakenUp,
  };
}

/** Of several bureaus that were one place after the other, the one that speaks; else the next below that do. */
function findNearest(
  nodes: readonly BureauNode[],
  isWanted: (line: LedgerRow) => boolean,
  find: FindLines,
): LedgerRow[] {
  for (const { bureau } of nodes) {
    const found = find(bureau.id, isWanted);
    if (found.length > 0) return found.slice(0, 1);
  }
  return nodes
    .flatMap((node) => listPlacesBelow(node))
    .flatMap((place) => findNearest(place.nodes, isWanted, find));
}

function pick(answers: readonly CascadeAnswer[], has: (line: LedgerRow) => boolean): CascadeAnswer[] {
  return answers
    .map((answer) => ({ ...answer, lines: answer.lines.filter(has) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Whether something is promised with a number in a document that holds. */
function isHeld({ targets: [holds], promised }: LedgerRow): boolean {
  return holds !== undefined && promised !== undefined && !isRevoked(holds);
}

/** Whether a number is reported that covers the whole period, and is no estimate. */
function isWhole(line: LedgerRow): boolean {
  return line.done !== undefined && !line.isEstimate && !line.hasGaps && describePart(line) === undefined;
}

/** Limits, rates, and what stands at the end of a period, are not added. */
function sum(
  answers: readonly CascadeAnswer[],
  { measure, targets }: LedgerRow,
  read: (line: LedgerRow) => readonly [number | undefined, LedgerRow['targets']],
): CascadeSum {
  const places = answers.length;
  const numbers = answers.flatMap(({ lines }) => lines).map(read);
  const isLimit = [...targets.slice(0, 1), ...numbers.flatMap(([, sayings]) => sayings)].some(isLimited);
  if (places === 0 || !measure || !addsUp(measure) || isLimit) return { places };
  const total = numbers.reduce((all, [value = 0]) => all + value, 0);
  const sayings = numbers.flatMap(([, said]) => said);
  return { places, text: describeSum(sayings, Number(total.toPrecision(12)), measure.unit) };
}

/** 不超过5起. A result of 0 is a number like others. */
function isLimited(saying: LedgerRow['targets'][number]): boolean {
  return isUpperLimit(saying) && !(saying.statement.kind === 'result' && numberOf(saying) === 0);
}
