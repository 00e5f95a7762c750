import type { Bureau } from '../schema/bureau.ts';
import type { Project } from '../schema/project.ts';
import { periodMonths } from '../text/period/period.ts';
import { readCommitment } from '../catalogue/commitment.ts';
import { findDenial } from './contradictions.ts';
import type { Sources } from './measure-rows.ts';
import {
  isDenied,
  isReached,
  isShareOfAll,
  promisedFrom,
  stageOf,
  tellsProgress,
  type ProjectPromise,
} from './project-steps.ts';
import { reachOf } from './reach.ts';
import { isReviewed, looksBackOn } from './reviewed.ts';
import { identifyRow, type LedgerRow } from './row.ts';
import { isSameDocument } from './same-document.ts';
import { isRevoked, lastMonthOf, numberOf, type Saying } from './saying.ts';
import { isOver, judgeSilence } from './silence.ts';
import type { LedgerState } from './state.ts';

/** What is read of one project. */
export interface ProjectContext {
  readonly project: Project;
  /** As documents call it. */
  readonly names: readonly string[];
  readonly sources: Sources;
}

interface LineContext extends ProjectContext {
  readonly bureau: Bureau;
  /** Whether no other line has a later end: what was reported after the deadline belongs to it. */
  readonly isLast: boolean;
}

const monthsOfYear = 12;

/**
 * What words promise of a project for one period, and how far it has got by all that is reported of it. A stage is reached when a
 * report speaks of it or of a later one.
 * @param reports all of the project, latest first
 */
export function readPromise(
  { period, targets }: ProjectPromise,
  reports: readonly Saying[],
  { project, names, sources, bureau, isLast }: LineContext,
): LedgerRow {
  const [holds] = targets;
  const steps = listSteps(targets);
  const [, end] = periodMonths(period);
  // What had been reported when the promise was made is shown, but is no result of it.
  const beginning = Math.min(period.firstYear * monthsOfYear, ...steps.map(promisedFrom));
  const known = reports.filter((report) => !isRevoked(report) && lastMonthOf(report) >= beginning);
  const reached = holds
    ? known.filter((report) => steps.every((step) => isReached(step, report, names)))
    : [];
  // What was reported up to the deadline tells how far it had got; what came later belongs to the last line.
  const own = reports.filter((report) => isLast || lastMonthOf(report) <= end || reached.includes(report));
  const listed = [...reached, ...own.filter((one) => !reached.includes(one))];
  const results = listed.filter((one) => lastMonthOf(one) >= beginning);
  const reviewed = isReviewed(sources, bureau.id, period);
  const evidence = weigh(
    holds,
    reached,
    results.filter((one) => !isRevoked(one)),
    end,
    names,
  );
  const silence = {
    period,
    targets,
    reports: results.filter((one) => !evidence.denying.includes(one) || looksBackOn(one.item, period)),
    isReviewed: reviewed,
    knownDay: sources.knownDay,
  };
  const topic = sources.settings.topics.find(({ name }) => name === project.topic);
  const { state = judgeSilence(silence), doneFrom, share } = evidence;
  const disputed = doneFrom[0] && findDenial(evidence.denying, doneFrom[0]);
  return {
    id: identifyRow(bureau.id, { project: project.id }, period),
    otherIds: listStageIds(targets, bureau, period, project),
    bureau,
    project,
    ...(topic && { topic }),
    period,
    state: holds ? state : 'untargeted',
    ...(holds && { commitment: readCommitment(holds.statement, project) }),
    targets,
    results,
    earlier: listed.filter((one) => lastMonthOf(one) < beginning),
    wider: [],
    doneFrom,
    ...(share !== undefined && { share }),
    isEstimate: false,
    hasGaps: false,
    isOver: isOver(period, sources.knownDay),
    isReviewed: reviewed,
    contradictions: state === 'done' && disputed ? [disputed] : [],
    isSameDocument: isSameDocument(targets, doneFrom),
  };
}

/** That which holds, and others of the same stage: all of them must be reached. */
function listSteps(targets: readonly Saying[]): Saying[] {
  const [holds] = targets;
  const stage = holds && stageOf(holds);
  return targets.filter((one) => one === holds || (stage && !isRevoked(one) && stageOf(one) === stage));
}

/** What follows from the reports. */
interface Evidence {
  /** Undefined if they tell nothing of it. */
  readonly state?: LedgerState;
  readonly doneFrom: readonly Saying[];
  readonly share?: number;
  /** Those that say that it had not been done. */
  readonly denying: readonly Saying[];
}

/**
 * Weighs reports: one that says that the promised step was taken, at whatever time; one that says, when the time was over, that it
 * was not; others that tell how far it has got.
 * @param reports those in force, that in which the step is reached first, then the latest
 */
function weigh(
  holds: Saying | undefined,
  reached: readonly Saying[],
  reports: readonly Saying[],
  end: number,
  names: readonly string[],
): Evidence {
  const denying = holds ? reports.filter((report) => isDenied(holds, report, names)) : [];
  const first = reached.at(-1);
  if (first) return { state: 'done', doneFrom: [first], denying };
  const [latest] = reports;
  if (latest && denying.includes(latest) && reachOf(latest) >= end)
    return { state: 'missed', doneFrom: [latest], denying };
  const telling = reports.filter((report) => !denying.includes(report) && tellsProgress(report));
  const [clearest] = telling.toSorted((a, b) => vagueness(a) - vagueness(b));
  if (!clearest) return { doneFrom: [], denying };
  const stage = holds && stageOf(holds);
  const share = telling.find((one) => isShareOfAll(one, names));
  // 完成55% of a promised 60% is not 55% of what was promised.
  const isOfPromise =
    holds?.statement.quantity?.unit !== '%' && (stage === undefined || stage === 'finished');
  return {
    state: 'under-way',
    doneFrom: [clearest],
    denying,
    ...(share && isOfPromise && { share: (numberOf(share) ?? 0) / 100 }),
  };
}

/** Words and shares tell how far it has got; 建成5公里 only that it goes on. */
function vagueness({ statement: { quantity } }: Saying): number {
  return quantity && quantity.unit !== '%' ? 1 : 0;
}

/** Each stage once had a line of its own; its anchor leads here. */
function listStageIds(
  targets: readonly Saying[],
  { id }: Bureau,
  period: LedgerRow['period'],
  project: Project,
): string[] {
  const stages = new Set(targets.map(stageOf).filter((stage) => stage !== undefined));
  return [...stages].map((stage) => identifyRow(id, { project: project.id, stage }, period));
}
