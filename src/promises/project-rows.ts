import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Project } from '../schema/project.ts';
import { findPartsOfWork } from '../text/statement/part-of-work.ts';
import {
  containsPeriod,
  outermostPeriods,
  parsePeriod,
  periodMonths,
  type Period,
} from '../text/period/period.ts';
import { stages, type Stage } from '../text/statement/stage.ts';
import { isReviewed } from './reviewed.ts';
import { identifyRow, type LedgerRow } from './row.ts';
import {
  firstMonthOf,
  isEstimate,
  isRevoked,
  lastMonthOf,
  numberOf,
  sortLatestFirst,
  type Saying,
} from './saying.ts';

type Sources = Pick<Catalogue, 'settings' | 'byBureau'>;

/** Promises that make one line: the same stage, or none, by the same time. */
interface Group {
  readonly stage: Stage | undefined;
  readonly period: Period;
  readonly targets: Saying[];
}

/**
 * The lines of one project of one bureau that no measure counts: a line for each stage that was promised for a period (力争年内开工,
 * 2028年完工), and one for each period for which only other things were said of it: 继续推进, 总投资1.4亿元. A stage is reached when a
 * report speaks of it or of a later one.
 * @param sayings all about the same project; newest document first
 */
export function readProjectRows(sayings: readonly Saying[], catalogue: Sources): LedgerRow[] {
  const [about] = sayings;
  const project = catalogue.settings.projects.find(({ id }) => id === about?.statement.project);
  if (!about || !project) return [];
  const groups = groupTargets(sayings.filter(({ statement }) => statement.kind === 'target'));
  const reports = sortLatestFirst(sayings.filter(({ statement }) => statement.kind === 'result'));
  const lastMonth = Math.max(...groups.map(({ period }) => periodMonths(period)[1]));
  const promised = groups.map((group) => {
    const isLast = periodMonths(group.period)[1] === lastMonth;
    return readRow(group, reports, { isLast, project, catalogue });
  });
  return groups.length > 0 ? promised : readUnpromised(reports, { project, catalogue });
}

/** A length or a sum stands with the stage that is promised for the same time, or last within it. */
function groupTargets(targets: readonly Saying[]): Group[] {
  const groups = new Map<string, Group>();
  const add = (target: Saying, stage: Stage | undefined): void => {
    const key = `${stage ?? ''} ${target.period.id}`;
    const known = groups.get(key);
    if (known) known.targets.push(target);
    else groups.set(key, { stage, period: target.period, targets: [target] });
  };
  const stageOf = ({ statement: { stage, quantity, text } }: Saying): Stage | undefined =>
    // 继续推进, 加快建设 and 在建 name no step that could be seen to be taken.
    quantity || (stage === 'begun' && !firstSteps.test(text)) ? undefined : stage;
  for (const target of targets) {
    const stage = stageOf(target);
    if (stage) add(target, stage);
  }
  const milestones = [...groups.values()];
  for (const target of targets.filter((one) => !stageOf(one))) {
    const [last] = milestones
      .filter(({ period }) => containsPeriod(target.period, period))
      .toSorted((a, b) => lastMonthOf(b) - lastMonthOf(a) || rank(b.stage) - rank(a.stage));
    if (last) last.targets.push(target);
    else add(target, undefined);
  }
  return [...groups.values()];
}

const monthsOfYear = 12;

const firstSteps = /开工|动工|破土|启动|进场|开建|开始建设/u;

interface RowContext {
  readonly project: Project;
  readonly catalogue: Sources;
}

function readRow(
  { stage, period, targets }: Group,
  reports: readonly Saying[],
  { isLast, ...context }: RowContext & { readonly isLast: boolean },
): LedgerRow {
  const isStep = ({ statement }: Saying): boolean => statement.stage === stage && !statement.quantity;
  const order = (one: Saying): number => (isRevoked(one) ? 2 : 0) + (isStep(one) ? 0 : 1);
  const inForce = targets.toSorted((a, b) => order(a) - order(b));
  const counted = reports.filter((report) => !isRevoked(report));
  const names = [context.project.name, ...context.project.aliases];
  const steps = stage ? inForce.filter(isStep) : inForce.slice(0, 1);
  const reached = counted.filter((report) => steps.every((step) => isReached(step, report, stage, names)));
  const [, end] = periodMonths(period);
  // What was reported up to the deadline tells how far it had got; what came later belongs to the last line.
  const own = reports.filter((report) => isLast || lastMonthOf(report) <= end || reached.includes(report));
  // What had been reported when the promise was made is shown, but is no result of it.
  const beginning = Math.min(period.firstYear * monthsOfYear, ...steps.map(promisedFrom));
  const known = counted.filter((report) => own.includes(report) && lastMonthOf(report) >= beginning);
  const share =
    stage === undefined || stage === 'finished' ? known.find((one) => isShareOfAll(one, names)) : undefined;
  const [first] = reached.slice(-1);
  return {
    ...describeProject(inForce, period, stage, context),
    ...(stage && { stage }),
    state: first ? 'done' : known.length > 0 ? 'under-way' : 'unreported',
    targets: inForce,
    results: first ? [...reached, ...own.filter((one) => !reached.includes(one))] : own,
    doneFrom: first ? [first] : known.slice(0, 1),
    ...(!first && share && { share: (numberOf(share) ?? 0) / 100 }),
  };
}

/** Reports on a project of which nothing was promised: a line for each period. */
function readUnpromised(reports: readonly Saying[], context: RowContext): LedgerRow[] {
  return outermostPeriods(reports.map(({ period }) => period)).map((period) => {
    const results = reports.filter((report) => containsPeriod(period, report.period));
    return {
      ...describeProject(results, period, undefined, context),
      state: 'untargeted',
      targets: [],
      results,
      doneFrom: results.slice(0, 1),
    };
  });
}

function describeProject(
  sayings: readonly Saying[],
  period: Period,
  stage: Stage | undefined,
  { project, catalogue }: RowContext,
) {
  const [{ item }] = sayings as [Saying, ...Saying[]];
  const topic = catalogue.settings.topics.find(({ name }) => name === project.topic);
  return {
    id: identifyRow(item.bureau.id, { project: project.id, stage }, period),
    bureau: item.bureau,
    project,
    ...(topic && { topic }),
    period,
    wider: [],
    isEstimate: false,
    hasGaps: false,
    isReviewed: isReviewed(catalogue, item.bureau.id, period),
    contradictions: [],
  };
}

/** Whether a report says that a step was taken which was promised. 建成5公里 is a part of it; 100% is all. */
function isReached(
  promise: Saying,
  report: Saying,
  promised: Stage | undefined,
  names: readonly string[],
): boolean {
  if (!isNews(promise, report) || isEstimate(report)) return false;
  const { stage, quantity, text } = report.statement;
  const isAll = quantity?.unit === '%' && quantity.value === 100;
  if (quantity && !isAll) return false;
  const reached = isAll ? 'finished' : stage;
  if (reached === undefined || rank(reached) < rank(promised ?? 'finished')) return false;
  if (reached !== 'finished') return true;
  // Whoever has finished the roadbed has begun, but has not finished the road.
  const parts = findPartsOfWork(text, names);
  if (parts.length === 0 || rank(promised ?? 'finished') < rank('finished')) return true;
  const promisedParts = findPartsOfWork(promise.statement.text, names);
  return promisedParts.length > 0 && promisedParts.every((part) => parts.includes(part));
}

/** What had been reached when the promise was made is not what was promised: only later reports tell of that. */
function isNews(promise: Saying, report: Saying): boolean {
  if (lastMonthOf(report) >= firstMonthOf(promise)) return true;
  if (report.item === promise.item) return false;
  return lastMonthOf(report) >= promisedFrom(promise);
}

/** The month from which a document looks ahead when it promises. */
function promisedFrom({ item: { data } }: Saying): number {
  const ahead = (data.plans.length > 0 ? data.plans : data.reviews).flatMap((id) => parsePeriod(id) ?? []);
  return Math.min(...ahead.map((one) => periodMonths(one)[0]));
}

function isShareOfAll({ statement: { quantity, text } }: Saying, names: readonly string[]): boolean {
  return quantity?.unit === '%' && findPartsOfWork(text, names).length === 0;
}

function rank(stage: Stage | undefined): number {
  return stage === undefined ? -1 : stages.indexOf(stage);
}
