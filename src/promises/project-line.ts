import type { Bureau } from '../schema/bureau.ts';
import type { Project } from '../schema/project.ts';
import { periodMonths } from '../text/period/period.ts';
import { readCommitment } from '../catalogue/commitment.ts';
import type { Sources } from './measure-rows.ts';
import {
  isReached,
  isShareOfAll,
  promisedFrom,
  stageOf,
  tellsProgress,
  type ProjectPromise,
} from './project-steps.ts';
import { isReviewed } from './reviewed.ts';
import { identifyRow, type LedgerRow } from './row.ts';
import { isSameDocument } from './same-document.ts';
import { isRevoked, lastMonthOf, numberOf, type Saying } from './saying.ts';
import { judgeSilence } from './silence.ts';

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
  const stage = holds && stageOf(holds);
  const steps = targets.filter(
    (one) => one === holds || (stage && !isRevoked(one) && stageOf(one) === stage),
  );
  const [, end] = periodMonths(period);
  // What had been reported when the promise was made is shown, but is no result of it.
  const beginning = Math.min(period.firstYear * monthsOfYear, ...steps.map(promisedFrom));
  const known = reports.filter((report) => !isRevoked(report) && lastMonthOf(report) >= beginning);
  const reached = holds
    ? known.filter((report) => steps.every((step) => isReached(step, report, names)))
    : [];
  // What was reported up to the deadline tells how far it had got; what came later belongs to the last line.
  const own = reports.filter((report) => isLast || lastMonthOf(report) <= end || reached.includes(report));
  const telling = known.filter((report) => own.includes(report) && tellsProgress(report));
  const first = reached.at(-1);
  const share = telling.find((one) => isShareOfAll(one, names));
  const doneFrom = first ? [first] : telling.toSorted((a, b) => vagueness(a) - vagueness(b)).slice(0, 1);
  const reviewed = isReviewed(sources, bureau.id, period);
  const topic = sources.settings.topics.find(({ name }) => name === project.topic);
  const listed = [...reached, ...own.filter((one) => !reached.includes(one))];
  const results = listed.filter((one) => lastMonthOf(one) >= beginning);
  const silence = { period, targets, reports: results, isReviewed: reviewed, knownDay: sources.knownDay };
  const state = first ? 'done' : telling.length > 0 ? 'under-way' : judgeSilence(silence);
  return {
    id: identifyRow(bureau.id, { project: project.id }, period),
    otherIds: listStageIds(targets, bureau, period, project),
    bureau,
    project,
    ...(topic && { topic }),
    period,
    state: holds ? state : 'untargeted',
    ...(holds && { commitment: readCommitment(holds.statement, project) }),
    ...(stage && { stage }),
    targets,
    results,
    earlier: listed.filter((one) => lastMonthOf(one) < beginning),
    wider: [],
    doneFrom,
    ...(!first &&
      share &&
      stage !== 'begun' &&
      stage !== 'prepared' && { share: (numberOf(share) ?? 0) / 100 }),
    isEstimate: false,
    hasGaps: false,
    isReviewed: reviewed,
    contradictions: [],
    isSameDocument: isSameDocument(targets, doneFrom),
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
