import {
  findDeniedMilestones,
  findPromisedMilestones,
  findReachedMilestones,
  includesMilestone,
  type Milestone,
} from '../../text/statement/milestone/milestone.ts';
import { isBuilt } from '../../text/statement/milestone/step.ts';
import { findAmountMatter } from '../../text/statement/milestone/amount-matter.ts';
import { saysAllIsDone } from '../../text/statement/outcome.ts';
import { findReachedStage, saysNotYet } from '../../text/statement/stage.ts';
import { cumulatedFrom } from '../sayings/cumulated.ts';
import { leadOf, wordsWithPart } from '../../text/statement/lead.ts';
import { containsPeriod } from '../../text/period/period.ts';
import {
  firstMonthOf,
  isApproximate,
  isEstimate,
  isUpperLimit,
  lastMonthOf,
  numberOf,
  type Saying,
} from '../sayings/saying.ts';
import { isDoneWord, listSteps, promisedFrom, stageOf } from './project-targets.ts';

const whole = { matter: '', isNearly: false, form: 'done' } as const;
const wholeBuilt: Milestone = { step: 'built', ...whole };

/** Whether a report tells how far a project has got: a stage, a share, or that something was done. Its size does not, nor what is not. */
export function tellsProgress({ statement: { quantity, text, measure } }: Saying): boolean {
  if (measure !== undefined || quantity?.unit === '%') return true;
  if (!quantity) return !saysNotYet(text);
  return findReachedStage(text) !== undefined;
}

/** The milestones that a target promises; where its words name none, that all is built, or the stage that they stand for. */
export function milestonesOf(promised: Saying, names: readonly string[]): readonly Milestone[] {
  const found = findPromisedMilestones(wordsWithPart(promised.statement, names), names);
  if (found.length > 0) return found;
  const stage = stageOf(promised);
  return stage === 'begun' || stage === 'prepared' ? [{ step: stage, ...whole }] : [wholeBuilt];
}

/** The milestones that a report says were reached. 危桥改造全部完成 finishes what the measure counts; 已经全面完工 finishes all. */
export function reachedBy({ statement }: Saying, names: readonly string[]): readonly Milestone[] {
  const { measure, text } = statement;
  const isOfMeasure =
    measure !== undefined && !saysAllIsDone(text) && !names.some((one) => text.includes(one));
  return isOfMeasure ? [] : findReachedMilestones(wordsWithPart(statement, names), names, leadOf(statement));
}

/** Whether a report says that what was promised, or what comes before it, has not been done: 绕城公路尚未开工. Not so of a part. */
export function isDenied(promised: Saying, report: Saying, names: readonly string[]): boolean {
  const wanted = milestonesOf(promised, names);
  return wanted.some((one) => deniesStep(report, one, names));
}

/** Whether a report says that the project as a whole is not built. That it is not yet accepted is no objection to that. */
export function deniesBuilt(report: Saying, names: readonly string[]): boolean {
  return deniesStep(report, wholeBuilt, names);
}

function deniesStep({ statement }: Saying, wanted: Milestone, names: readonly string[]): boolean {
  if (statement.quantity || !saysNotYet(statement.text)) return false;
  const denied = findDeniedMilestones(wordsWithPart(statement, names), names);
  return denied.some((one) => one.matter === '' && includesMilestone({ ...wanted, matter: '' }, one));
}

/** Whether a report says that a step was taken which was promised. 建成5公里 is a part of it; 100% is all. */
export function isReached(promised: Saying, report: Saying, names: readonly string[]): boolean {
  if (promised.statement.quantity && isDoneWord(promised) && reachesNumber(promised, report, names))
    return true;
  const own = readOwnPart(promised, report);
  const wanted = milestonesOf(promised, names).map(own);
  const reached = reachedBy(report, names).map(own);
  const reaching = reached.filter((one) => wanted.some((other) => includesMilestone(one, other)));
  if (!wanted.every((one) => reaching.some((other) => includesMilestone(other, one)))) return false;
  return reaching.some(({ step }) => isBuilt(step)) || isNews(promised, report, reaching);
}

/** What a bureau calls the part that is its own is all that it promises and reports: 我县境内建成通车 is its 建成通车. Not so of another's. */
function readOwnPart(promised: Saying | undefined, report: Saying): (milestone: Milestone) => Milestone {
  const isOwn = promised?.item.bureau.id === report.item.bureau.id;
  return (milestone) => (isOwn && ownPart.test(milestone.matter) ? { ...milestone, matter: '' } : milestone);
}

/** What is left of 我县境内 where a milestone names what it is of. */
const ownPart = /^(?:(?:我|本|全)?[省市县区旗州])?境内?段?$/u;

/** Whether a report that all is finished has done what was promised: a road that is open is not yet accepted. */
export function fulfils(report: Saying, targets: readonly Saying[], names: readonly string[]): boolean {
  const reached = reachedBy(report, names);
  const wanted = listSteps(targets).flatMap((one) => milestonesOf(one, names));
  return wanted.every((one) => reached.some((other) => includesMilestone(other, one)));
}

/**
 * Whether a report names a step that was promised in so many words, and not merely one that comes after it. 继续推进 promises none: a
 * road that is open two years later was not late.
 */
export function namesStep(report: Saying, targets: readonly Saying[], names: readonly string[]): boolean {
  const own = readOwnPart(targets[0], report);
  const wanted = listWanted(targets, names).map(own);
  const reached = reachedBy(report, names).map(own);
  return reached.some(({ step, matter }) => wanted.some((one) => one.step === step && one.matter === matter));
}

/** Of what steps were promised: of the whole, or of a part. */
export function mattersOf(targets: readonly Saying[], names: readonly string[]): string[] {
  const matters = listWanted(targets, names).map(({ matter }) => matter);
  return matters.length > 0 ? matters : [wholeBuilt.matter];
}

function listWanted(targets: readonly Saying[], names: readonly string[]): Milestone[] {
  return listSteps(targets).flatMap(({ statement }) =>
    findPromisedMilestones(wordsWithPart(statement, names), names),
  );
}

/** 完成工程量的60%, then 70%: only numbers of one unit, of the same, can be held against each other. */
function reachesNumber(promised: Saying, report: Saying, names: readonly string[]): boolean {
  const [least, done] = [numberOf(promised), numberOf(report)];
  const [what, other] = [promised, report].map((one) => findAmountMatter(one.statement, names));
  return (
    least !== undefined &&
    done !== undefined &&
    report.statement.quantity?.unit === promised.statement.quantity?.unit &&
    isDoneWord(report) &&
    !isEstimate(report) &&
    cumulatedFrom(report) === undefined &&
    what !== undefined &&
    what === other &&
    isOfSameTime(promised, report) &&
    done >= least
  );
}

/** A share is of the whole, whenever it is told; what was built or spent in another year is none of this one's. */
function isOfSameTime(promised: Saying, report: Saying): boolean {
  return report.statement.quantity?.unit === '%' || containsPeriod(promised.period, report.period);
}

/** Whether a report tells of that of which an amount was promised: 路基完成35% of 年底完成路基三成, or of 年底以前完成路基. */
export function isOfSame(promised: Saying, report: Saying, names: readonly string[]): boolean {
  const matters = promised.statement.quantity
    ? [findAmountMatter(promised.statement, names)]
    : milestonesOf(promised, names).map(({ matter }) => matter);
  const told = report.statement.quantity
    ? [findAmountMatter(report.statement, names)]
    : reachedBy(report, names).map(({ matter }) => matter);
  return told.some((one) => one !== undefined && one !== '' && matters.includes(one));
}

/** Whether a report has less of the same than was promised: 路基12% of 三成. What nobody has marked accuses nobody. */
export function fallsShort(promised: Saying, report: Saying, names: readonly string[]): boolean {
  const [least, done] = [numberOf(promised), numberOf(report)];
  return (
    !promised.isUnmarked &&
    !report.isUnmarked &&
    least !== undefined &&
    done !== undefined &&
    done < least &&
    report.statement.quantity?.unit === promised.statement.quantity?.unit &&
    isDoneWord(promised) &&
    isDoneWord(report) &&
    !isEstimate(report) &&
    !isApproximate(promised) &&
    !isUpperLimit(promised) &&
    isOfSame(promised, report, names) &&
    isOfSameTime(promised, report)
  );
}

/** Whether a report says of the whole project that it is finished. */
export function isWholeFinished(report: Saying, names: readonly string[]): boolean {
  return reachedBy(report, names).some((one) => isBuilt(one.step) && includesMilestone(one, wholeBuilt));
}

/**
 * What had been begun when the promise was made is not what was promised: only later reports tell of that. 前期工作 has many steps;
 * who has broken ground has done so once.
 */
function isNews(promised: Saying, report: Saying, reaching: readonly Milestone[]): boolean {
  if (lastMonthOf(report) >= firstMonthOf(promised)) return true;
  if (reaching.some(({ step }) => step === 'begun')) return true;
  return report.item !== promised.item && lastMonthOf(report) >= promisedFrom(promised);
}

/** How much of the whole is done, if a report tells it. Of a year's task or of land it does not. */
export function isShareOfAll({ statement }: Saying, names: readonly string[]): boolean {
  if (statement.quantity?.unit !== '%' || statement.measure !== undefined) return false;
  const matter = findAmountMatter(statement, names);
  return matter !== undefined && /^(?:总?投资额?|产值)?$/u.test(matter);
}
