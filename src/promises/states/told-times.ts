import { findToldTimes, type ToldTime } from '../../text/period/told-time.ts';
import type { Clause, ClausesOfSentence } from '../sayings/clauses.ts';

/** Which times of a clause count. */
type IsOfInterest = (before: string, after: string) => boolean;

/**
 * The times that a clause tells of its marked words: those within them; else the nearest before them; else what follows them at once.
 * Where the clause tells none, a clause before it that is nothing but a time holds: 2023年6月底前，绕城公路建成通车.
 */
export function timesOf(
  clause: Clause,
  { before, own }: ClausesOfSentence,
  year: number | undefined,
  isOfInterest: IsOfInterest,
): ToldTime[] {
  const times = listTimes(clause.text, year, isOfInterest);
  const [start, end] = clause.marked;
  const inside = times.filter((time) => time.end > start && time.start < end);
  if (inside.length > 0) return inside;
  const nearest = times.findLast((time) => time.end <= start);
  if (nearest) return somethingElse.test(clause.text.slice(nearest.end, start)) ? [] : [nearest];
  const next = times.find(
    (time) => time.start >= end && /^[（(]?$/u.test(clause.text.slice(end, time.start)),
  );
  if (next) return [next];
  const index = own.indexOf(clause);
  const previous = index > 0 ? own[index - 1]?.text : before.at(-1);
  return previous === undefined ? [] : timesAlone(previous, year, isOfInterest);
}

/** 二号桥10月架梁、<Result>绕城公路建成通车</Result>: the time before is that of another step. */
const somethingElse =
  /、|并|[和及与]|架梁|架设|开工|动工|启动|招标|召开|举行|下达|印发|建成|通车|竣工|完工|验收|贯通/u;

/** The times of a clause that says nothing else. */
function timesAlone(clause: string, year: number | undefined, isOfInterest: IsOfInterest): ToldTime[] {
  const times = listTimes(clause, year, isOfInterest);
  const rest = times
    .toReversed()
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), clause);
  return onlyManner.test(rest) ? times : [];
}

const onlyManner = /^(?:[到于在至\s]|截[至止]到?|确保|力争|争取|以前|之前|前|以内|内|今年|明年)*$/u;

export function listTimes(text: string, year: number | undefined, isOfInterest: IsOfInterest): ToldTime[] {
  return findToldTimes(text, year).filter(({ start, end }) =>
    isOfInterest(text.slice(0, start), text.slice(end)),
  );
}
