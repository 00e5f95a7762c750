import { readFinishTime } from '../states/finish-time.ts';
import { judgeEnd, type Late } from '../states/lateness.ts';
import { readEnd, sortOwnLast } from './evidence.ts';
import { mattersOf, namesStep } from './project-reports.ts';
import { findDenial, findShortfall } from '../rows/contradictions.ts';
import { isSameDocument } from '../sayings/same-document.ts';
import type { LedgerRow } from '../rows/row.ts';
import { isRevoked, isVoid, sortLatestFirst, type Saying } from '../sayings/saying.ts';
import { isSilent, type LedgerState } from '../states/state.ts';

/** How reports are read. */
interface Reading {
  /** Of the project. */
  readonly names: readonly string[];
  /** Whether a report says that all of the project is finished. */
  readonly isWhole: (report: Saying) => boolean;
  /** Whether it says that it is not. */
  readonly isDenial: (report: Saying) => boolean;
  /** Whether who has finished the whole has done what words promise: 完工 is not yet 竣工验收. */
  readonly fulfils: (report: Saying, targets: readonly Saying[]) => boolean;
}

/**
 * One line of a project for one period, of what was said of it in words and of what measures count of it. Who has finished the whole
 * has finished what was counted of it, be it that the road has become shorter.
 * @param line what was said in words
 * @param counted a line for each measure
 */
export function composeRow(
  line: LedgerRow,
  counted: readonly LedgerRow[],
  { isWhole, isDenial, fulfils, names }: Reading,
): LedgerRow {
  const hasWords = line.targets.length > 0 || line.results.some(isInWords) || counted.length === 0;
  const members = hasWords ? [line, ...counted] : counted;
  const results = listOnce(members.flatMap((one) => one.results));
  const isTargeted = members.some(isPromised);
  const live = results.filter((one) => !isRevoked(one));
  const finishers = isTargeted ? live.filter(isWhole) : [];
  const [finisher] = finishers;
  const denials = live.filter((one) => isInWords(one) && isDenial(one));
  const disputed = finisher && findDenial(denials, finisher);
  // Of what documents say differently the better holds, and both are shown.
  const parts = members.map((one) => {
    return finishLine(
      one,
      one.measure ? finishers : finishers.filter((report) => fulfils(report, one.targets)),
      { denials, names },
    );
  });
  const ids = [...(line.otherIds ?? []), ...counted.map(({ id }) => id)];
  const [first, ...others] = parts as [LedgerRow, ...LedgerRow[]];
  const earlier = listOnce([line, ...parts].flatMap((one) => one.earlier)).filter(
    (one) => !results.includes(one),
  );
  const common = { id: line.id, ...(ids.length > 0 && { otherIds: ids }), earlier };
  if (others.length === 0) return { ...first, ...common };
  const targets = parts.flatMap((one) => one.targets);
  const doneFrom = findGrounds(parts, finisher);
  const [share, ...restShares] = parts.flatMap((one) => (one.share === undefined ? [] : [one.share]));
  const { topic = others.find((one) => one.topic)?.topic } = line;
  const commitment = parts.find((one) => one.commitment)?.commitment;
  const state = combineStates(parts, live, finisher ? [] : denials);
  const late = findLate(parts);
  const [due = line.due] = parts
    .filter((one) => one.targets.length > 0)
    .map((one) => one.due)
    .toSorted()
    .toReversed();
  return {
    ...common,
    bureau: line.bureau,
    ...(line.project && { project: line.project }),
    ...(topic && { topic }),
    period: line.period,
    due,
    state,
    ...(state === 'missed' && late && { late }),
    ...(state === 'done' && parts.some((one) => one.isTimeUnknown) && { isTimeUnknown: true as const }),
    ...(commitment && { commitment }),
    targets,
    results,
    wider: listOnce(parts.flatMap((one) => one.wider)),
    doneFrom,
    ...(share !== undefined && restShares.length === 0 && { share }),
    isEstimate: parts.some((one) => one.isEstimate),
    hasGaps: parts.some((one) => one.hasGaps),
    isOver: parts.every((one) => one.isOver),
    isReviewed: line.isReviewed,
    contradictions: [
      ...parts.flatMap((one) => one.contradictions),
      ...(disputed && !parts.some((one) => one.contradictions.length > 0) ? [disputed] : []),
    ],
    isSameDocument: isSameDocument(targets, doneFrom),
    parts,
  };
}

/** The reports from which the state follows: where every promise is done, not what was said beside them. */
function findGrounds(parts: readonly LedgerRow[], finisher: Saying | undefined): Saying[] {
  const promised = parts.filter(isPromised);
  const isDone = promised.length > 0 && promised.every(({ state, late }) => state === 'done' || late);
  if (isDone && finisher && !promised.some(({ late }) => late)) return [finisher];
  return listOnce((isDone ? promised : parts).flatMap((one) => one.doneFrom));
}

/** Whether it has a promise that still counts. */
function isPromised({ targets }: LedgerRow): boolean {
  return targets.length > 0 && !isVoid(targets);
}

function isInWords({ statement }: Saying): boolean {
  return statement.measure === undefined;
}

function listOnce(sayings: readonly Saying[]): Saying[] {
  return [...new Set(sayings)];
}

/** @param finishers reports that say that all is finished, latest first */
function finishLine(
  line: LedgerRow,
  finishers: readonly Saying[],
  { denials, names }: { readonly denials: readonly Saying[]; readonly names: readonly string[] },
): LedgerRow {
  if (!isPromised(line) || line.state === 'done' || line.late) return line;
  const end = judgeEnd(
    { day: line.due },
    sortOwnLast(finishers, line.bureau.id).map((report) =>
      // Who has finished the whole has finished what is counted of it before, nobody knows when.
      readFinishTime(report, {
        names,
        matters: mattersOf(line.targets, names),
        isOther: line.measure !== undefined || !namesStep(report, line.targets, names),
      }),
    ),
    denials,
  );
  if (!end) return line;
  const { share: _, done: __, ...rest } = line;
  const shortfall = findShortfall(line, end.by);
  const isKnown = line.contradictions.some((all) => all.includes(end.by));
  // Who is said to have been late is not told, too, that a number is disputed.
  const isDisputed = shortfall && !isKnown && !end.late;
  return {
    ...rest,
    ...readEnd(end),
    contradictions: [...line.contradictions, ...(isDisputed ? [shortfall] : [])],
    isSameDocument: isSameDocument(line.targets, [end.by]),
  };
}

/** When the last part was done, if all that was promised is done, be it after its time. */
function findLate(parts: readonly LedgerRow[]): Late | undefined {
  const promised = parts.filter(isPromised);
  if (!promised.every(({ state, late }) => state === 'done' || late)) return undefined;
  const [latest] = sortLatestFirst(promised.flatMap(({ late, doneFrom }) => (late ? doneFrom : [])));
  return promised.find(({ late, doneFrom }) => late && latest && doneFrom.includes(latest))?.late;
}

/** All is done where every promise is; where one is known to go on, the project goes on. */
function combineStates(
  parts: readonly LedgerRow[],
  reports: readonly Saying[],
  denials: readonly Saying[],
): LedgerState {
  const states = parts.filter(isPromised).map(({ state }) => state);
  const [first = 'untargeted'] = states;
  if (states.includes('missed')) return 'missed';
  if (states.length === 0) return parts.some(({ targets }) => targets.length > 0) ? 'void' : 'untargeted';
  // What was counted is done, but words say that something is not.
  if (states.every((state) => state === 'done')) {
    const [counted] = sortLatestFirst(parts.flatMap((one) => one.doneFrom));
    return counted && findDenial(denials, counted) ? 'under-way' : 'done';
  }
  if (states.some((state) => !isSilent(state))) return 'under-way';
  // What was counted without a promise shows that something goes on.
  return reports.length > 0 ? 'under-way' : first;
}
