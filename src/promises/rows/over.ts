import { periodEnd } from '../../text/period/period.ts';
import { looksBackOn } from '../sayings/reviewed.ts';
import { isRevoked, isVoid, type Saying } from '../sayings/saying.ts';
import { monthOfDay } from '../states/deadline.ts';
import { isSilent, type LedgerState } from '../states/state.ts';
import type { LedgerRow } from './row.ts';

/**
 * What is over goes on no more: of a promise whose day is past nobody has said how it ended if the last that was reported is from before
 * that day (3公里 by June, of 5公里 by August; 路基已经完成 by June, of 通车 by August), or if the report on it has but mentioned it. Then the
 * state tells why, as it does where nothing was reported at all. A line of several parts is judged by these. A project may go on for
 * years, and a report on the whole time that leaves it open stays 进行中.
 */
export function judgeOver(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return rows.map(judge);
}

function judge(row: LedgerRow): LedgerRow {
  if (!row.parts) return withState(row, findState(row));
  const parts = row.parts.map(judge);
  return withState({ ...row, parts }, findCommonState(row, parts));
}

function withState(row: LedgerRow, state: LedgerState | undefined): LedgerRow {
  return state === undefined ? row : { ...row, state };
}

function findState(row: LedgerRow): LedgerState | undefined {
  const { state, isOver, measure, doneFrom, due, isReviewed, later } = row;
  if (state !== 'under-way' || !isOver) return undefined;
  const last = doneFrom.at(-1);
  if (!last) return isOnlyMentioned(row) ? 'mentioned' : undefined;
  if (periodEnd(last.period) >= due) return undefined;
  const ofTheEnd = [...row.results, ...row.wider, ...row.targets].filter((one) => isOfTheEnd(one, due));
  // A number of the end from which nothing follows leaves it open, and so does what is said of a project's later course.
  if (ofTheEnd.some((one) => (measure ? isNumber(one) : isReport(one)))) return undefined;
  if (later ?? ofTheEnd.length > 0) return 'mentioned';
  return isReviewed ? 'unmentioned' : 'no-report';
}

/**
 * Where all parts that are not done have had their day, and nobody has said how these ended, nobody has said how the whole did, unless
 * something else was reported of it for the end.
 */
function findCommonState(row: LedgerRow, parts: readonly LedgerRow[]): LedgerState | undefined {
  if (row.state !== 'under-way') return undefined;
  const open = parts.filter(
    ({ targets, state }) => targets.length > 0 && !isVoid(targets) && state !== 'done',
  );
  if (open.length === 0 || !open.every(({ state, isOver }) => isOver && isSilent(state))) return undefined;
  const ofTheEnd = [...row.results, ...row.targets].filter((one) => isOfTheEnd(one, row.due));
  if (ofTheEnd.some(isReport)) return undefined;
  return ofTheEnd.length > 0 ? 'mentioned' : open[0]?.state;
}

/** Of a project it may be a report of a later year. */
function isOfTheEnd(one: Saying, due: string): boolean {
  const isLater = one.statement.kind === 'result' && periodEnd(one.period) >= due;
  return !isRevoked(one) && (isLater || looksBackOn(one.item, monthOfDay(due)));
}

function isNumber({ statement }: Saying): boolean {
  return statement.kind === 'result' && statement.quantity !== undefined;
}

/** What a mark says, or what words beside one say of how far it has got; a clause that only names it is none. */
function isReport({ isUnmarked, statement: { kind, quantity, stage } }: Saying): boolean {
  return kind === 'result' && (!isUnmarked || quantity !== undefined || stage !== undefined);
}

/** Whether reports speak of it, and none says how much has been done, or how far it has got. */
function isOnlyMentioned({ wider, results }: LedgerRow): boolean {
  return wider.length === 0 && results.every((one) => isRevoked(one) || one.statement.quantity === undefined);
}
