import { saysAllIsDone } from '../../text/statement/outcome.ts';
import { findPartsOfWork } from '../../text/statement/part-of-work.ts';
import { findReachedStage, findStage, saysNotYet, type Stage } from '../../text/statement/stage.ts';
import { firstMonthOf, isEstimate, lastMonthOf, numberOf, type Saying } from '../sayings/saying.ts';
import { isDoneWord, promisedFrom, rankStage, stageOf } from './project-targets.ts';

/** Whether a report tells how far a project has got: a stage, a share, or that something was done. Its size does not, nor what is not. */
export function tellsProgress({ statement: { quantity, text, measure } }: Saying): boolean {
  if (measure !== undefined || quantity?.unit === '%') return true;
  if (!quantity) return !saysNotYet(text);
  return findReachedStage(text) !== undefined;
}

/** Whether a report says that what was promised, or what comes before it, has not been done: 绕城公路尚未开工. Not so of a part. */
export function isDenied(promised: Saying, report: Saying, names: readonly string[]): boolean {
  const { quantity, text } = report.statement;
  if (quantity || !saysNotYet(text) || findPartsOfWork(text, names).length > 0) return false;
  return rankStage(findStage(text)) <= rankStage(stageOf(promised) ?? 'finished');
}

/** Whether a report says that a step was taken which was promised. 建成5公里 is a part of it; 100% is all. */
export function isReached(promised: Saying, report: Saying, names: readonly string[]): boolean {
  if (isEstimate(report)) return false;
  const stage = stageOf(promised);
  const { quantity } = promised.statement;
  if (stage === undefined && quantity && isDoneWord(promised)) return reachesNumber(promised, report, names);
  const reached = reachedStage(report, names);
  if (reached === undefined || rankStage(reached) < rankStage(stage ?? 'finished')) return false;
  const parts = findPartsOfWork(report.statement.text, names);
  const promisedParts = findPartsOfWork(promised.statement.text, names);
  const isSamePart = promisedParts.length > 0 && promisedParts.every((part) => parts.includes(part));
  if (parts.length > 0 && promisedParts.length > 0 && !isSamePart) return false;
  if (reached !== 'finished') return isNews(promised, report);
  // Whoever has finished the roadbed has begun, but has not finished the road.
  return parts.length === 0 || isSamePart || rankStage(stage ?? 'finished') < rankStage('finished');
}

/** 完成工程量的60%, then 70%: only numbers of one unit can be held against each other. */
function reachesNumber(promised: Saying, report: Saying, names: readonly string[]): boolean {
  if (isWholeFinished(report, names)) return true;
  const [least, done] = [numberOf(promised), numberOf(report)];
  const unit = promised.statement.quantity?.unit;
  return (
    least !== undefined &&
    done !== undefined &&
    report.statement.quantity?.unit === unit &&
    isDoneWord(report) &&
    findPartsOfWork(report.statement.text, names).join() ===
      findPartsOfWork(promised.statement.text, names).join() &&
    done >= least
  );
}

/** Whether a report says of the whole project that it is finished. */
export function isWholeFinished(report: Saying, names: readonly string[]): boolean {
  return (
    !isEstimate(report) &&
    reachedStage(report, names) === 'finished' &&
    findPartsOfWork(report.statement.text, names).length === 0
  );
}

/** The stage of the project that a report says was reached. */
function reachedStage({ statement }: Saying, names: readonly string[]): Stage | undefined {
  const { quantity, stage, measure, text } = statement;
  if (quantity) return quantity.unit === '%' && quantity.value === 100 ? 'finished' : undefined;
  // 危桥改造全部完成 finishes what the measure counts; 已经全面完工 finishes all.
  const isOfMeasure =
    measure !== undefined && !saysAllIsDone(text) && !names.some((one) => text.includes(one));
  return isOfMeasure ? undefined : stage;
}

/**
 * What had been begun when the promise was made is not what was promised: only later reports tell of that. 前期工作 has many steps;
 * who has broken ground has done so once.
 */
function isNews(promised: Saying, report: Saying): boolean {
  if (lastMonthOf(report) >= firstMonthOf(promised)) return true;
  if (report.statement.stage === 'begun') return true;
  return report.item !== promised.item && lastMonthOf(report) >= promisedFrom(promised);
}

/** How much of the whole is done, if a report tells it. */
export function isShareOfAll(
  { statement: { quantity, text, measure } }: Saying,
  names: readonly string[],
): boolean {
  return quantity?.unit === '%' && measure === undefined && findPartsOfWork(text, names).length === 0;
}
