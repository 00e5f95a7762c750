import type { Bureau } from '../../schema/bureau.ts';
import type { Project } from '../../schema/project.ts';
import { periodMonths } from '../../text/period/period.ts';
import { readCommitment } from '../../catalogue/commitment.ts';
import { findDenial } from '../rows/contradictions.ts';
import { identifyRow, type LedgerRow } from '../rows/row.ts';
import type { Sources } from '../rows/sources.ts';
import { isReviewed, looksBackOn } from '../sayings/reviewed.ts';
import { isSameDocument } from '../sayings/same-document.ts';
import { isRevoked, isVoid, lastMonthOf, type Saying } from '../sayings/saying.ts';
import { monthOfDay, readDeadline } from '../states/deadline.ts';
import { listToldElsewhere } from '../states/told-elsewhere.ts';
import { isOver, judgeSilence } from '../states/silence.ts';
import { weigh } from './evidence.ts';
import { isReached } from './project-reports.ts';
import {
  listSteps,
  promisedFrom,
  stageOf,
  type ProjectPromise,
  type PromisedAmount,
} from './project-targets.ts';

/** What is read of one project. */
export interface ProjectContext {
  readonly project: Project;
  /** As documents call it; S901 alone is what a sentence about it goes on with. */
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
  promise: ProjectPromise | PromisedAmount,
  reports: readonly Saying[],
  { project, names, sources, bureau, isLast }: LineContext,
): LedgerRow {
  const { period, targets } = promise;
  const matter = 'matter' in promise ? promise.matter : undefined;
  const [holds] = targets;
  const isPromised = holds !== undefined && !isVoid(targets);
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
  const due = readDeadline(steps, period, names, (target) =>
    sources.texts ? listToldElsewhere(target, undefined, sources.texts) : [],
  );
  const reviewed = isReviewed(sources, bureau.id, monthOfDay(due.day));
  const evidence = weigh(
    targets,
    reached,
    results.filter((one) => !isRevoked(one)),
    due,
    names,
    bureau.id,
  );
  const silence = {
    due: due.day,
    targets,
    reports: results.filter(
      (one) => !evidence.denying.includes(one) || looksBackOn(one.item, monthOfDay(due.day)),
    ),
    isReviewed: reviewed,
    knownDay: sources.knownDay,
  };
  const topic = sources.settings.topics.find(({ name }) => name === project.topic);
  const { state = judgeSilence(silence), doneFrom, share, late, isTimeUnknown } = evidence;
  const disputed = doneFrom[0] && findDenial(evidence.denying, doneFrom[0]);
  return {
    id: identifyRow(bureau.id, { project: project.id, matter }, period),
    otherIds: listStageIds(targets, bureau, period, project),
    bureau,
    project,
    ...(topic && { topic }),
    period,
    due: due.day,
    ...(due.by && { dueBy: due.by }),
    state: !holds ? 'untargeted' : isPromised ? state : 'void',
    ...(isPromised && late && { late }),
    ...(isPromised && isTimeUnknown && { isTimeUnknown }),
    ...(holds && { commitment: readCommitment(holds.statement, project) }),
    targets,
    results,
    earlier: listed.filter((one) => lastMonthOf(one) < beginning),
    wider: [],
    doneFrom,
    ...(share !== undefined && { share }),
    isEstimate: false,
    hasGaps: false,
    isOver: isOver(due.day, sources.knownDay),
    isReviewed: reviewed,
    contradictions: state === 'done' && disputed ? [disputed] : [],
    isSameDocument: isSameDocument(targets, doneFrom),
  };
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
