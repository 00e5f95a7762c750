import {
  compareEnds,
  containsPeriod,
  parsePeriod,
  periodMonths,
  type Period,
} from '../../text/period/period.ts';
import { findStage, stages, type Stage } from '../../text/statement/stage.ts';
import { findAmountMatter } from '../../text/statement/milestone/amount-matter.ts';
import { isRevoked, type Saying } from '../sayings/saying.ts';

/** What was promised of a project for one period: the furthest stage, and everything else that was said for then. */
export interface ProjectPromise {
  readonly period: Period;
  /** The furthest stage first. */
  readonly targets: readonly Saying[];
}

const firstSteps = /开工|动工|破土|启动|进场|开建|开始建设/u;

/** 改建为一级公路: what a road is to be in the end. */
const becomes = /(?:新建|改建|扩建|改造|提升|升级|拓宽)[为成]/u;

/** The stage that a target names. 继续推进, 加快建设 and 在建 name no step that could be seen to be taken. */
export function stageOf({ statement: { stage, quantity, text } }: Saying): Stage | undefined {
  if (stage === undefined && !quantity && becomes.test(text)) return 'finished';
  return quantity || (stage === 'begun' && !firstSteps.test(text)) ? undefined : stage;
}

/** A length or a sum stands with the stage that is promised for the same time, or last within it. */
export function groupTargets(targets: readonly Saying[]): ProjectPromise[] {
  const groups = new Map<string, { period: Period; targets: Saying[] }>();
  const add = (target: Saying, period: Period): void => {
    const known = groups.get(period.id);
    if (known) known.targets.push(target);
    else groups.set(period.id, { period, targets: [target] });
  };
  for (const target of targets) if (stageOf(target)) add(target, target.period);
  const milestones = [...groups.values()].map(({ period }) => period);
  for (const target of targets.filter((one) => !stageOf(one))) {
    const [last = target.period] = milestones
      .filter((period) => containsPeriod(target.period, period))
      .toSorted((a, b) => compareEnds(b, a));
    add(target, last);
  }
  return [...groups.values()].map((group) => ({
    period: group.period,
    targets: group.targets.toSorted((a, b) => orderOf(a) - orderOf(b)),
  }));
}

/** An amount of work, or a sum that is to be spent: 路基三成, 完成投资22亿元. Of a project it is promised beside its steps. */
export interface PromisedAmount extends ProjectPromise {
  /** What it is of: 路基, 投资; empty for the whole. With its unit it tells one amount from another. */
  readonly matter: string;
}

/**
 * Parts what a promise says of steps from the amounts that it names: each is kept or missed by itself. Where it names nothing but
 * amounts the first stands for it.
 */
export function splitAmounts(
  promise: ProjectPromise,
  names: readonly string[],
): { readonly main: ProjectPromise; readonly amounts: readonly PromisedAmount[] } {
  const { period, targets } = promise;
  const matterOf = (target: Saying): string | undefined => {
    const { statement } = target;
    if (stageOf(target) || !isDoneWord(target)) return undefined;
    const matter = findAmountMatter(statement, names);
    return matter === undefined ? undefined : `${matter} ${statement.quantity?.unit ?? ''}`;
  };
  const groups = [...Map.groupBy(targets, matterOf)].flatMap(([matter, own]) =>
    matter === undefined ? [] : [{ matter, period, targets: own }],
  );
  const rest = targets.filter((target) => matterOf(target) === undefined);
  const isStepNamed = rest.some((target) => stageOf(target) !== undefined);
  const [first, ...others] = groups;
  if (isStepNamed || !first) return { main: { period, targets: rest }, amounts: groups };
  return { main: { period, targets: [...first.targets, ...rest] }, amounts: others };
}

/** What is in force first, then the furthest stage; what is said in words before sizes. */
function orderOf(target: Saying): number {
  const isSize = target.statement.quantity !== undefined && !isDoneWord(target);
  return (isRevoked(target) ? 10 : 0) + (isSize ? 5 : 0) + stages.length - 1 - rankStage(stageOf(target));
}

/** That which holds, and others of the same stage: all of them must be reached. */
export function listSteps(targets: readonly Saying[]): Saying[] {
  const [holds] = targets;
  const stage = holds && stageOf(holds);
  return targets.filter((one) => one === holds || (stage && !isRevoked(one) && stageOf(one) === stage));
}

/** 建成5公里, 完成投资2亿元: how much was done. 全长5公里, 总投资2亿元: how large it is. */
export function isDoneWord({ statement: { quantity, text } }: Saying): boolean {
  return quantity?.unit === '%' || findStage(text) === 'finished';
}

/** The month from which a document looks ahead when it promises. */
export function promisedFrom({ item: { data } }: Saying): number {
  const ahead = (data.plans.length > 0 ? data.plans : data.reviews).flatMap((id) => parsePeriod(id) ?? []);
  return Math.min(...ahead.map((one) => periodMonths(one)[0]));
}

/** What stands further on is greater; nothing comes before all. */
function rankStage(stage: Stage | undefined): number {
  return stage === undefined ? -1 : stages.indexOf(stage);
}
