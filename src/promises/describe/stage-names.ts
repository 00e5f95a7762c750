import { findPromisedMilestones, findReachedMilestones } from '../../text/statement/milestone/milestone.ts';
import type { Stage } from '../../text/statement/stage.ts';
import type { Saying } from '../sayings/saying.ts';
import { wordsWithPart } from '../sayings/lead.ts';

/** Stages as documents mean them: 续建 and 加快建设 are begun as well as 开工 is. */
export const stageNames: Readonly<Record<Stage, string>> = {
  prepared: '前期工作',
  begun: '开工或在建',
  finished: '完工',
};

/** Longer than that it is no name that readers would know a part by. */
const longestPart = 8;

/**
 * The stage that a saying names of a project, as readers are told: 完成桩基 where only a part is finished. Who has all piles has no
 * bridge.
 * @param names of the project
 */
export function nameStage({ statement }: Saying, names: readonly string[]): string | undefined {
  const { stage, kind } = statement;
  if (stage !== 'finished') return stage && stageNames[stage];
  const find = kind === 'target' ? findPromisedMilestones : findReachedMilestones;
  const found = find(wordsWithPart(statement, names), names).filter(({ step }) => step === 'built');
  const parts = new Set(found.map(({ matter }) => matter));
  if (parts.size === 0 || parts.has('')) return stageNames.finished;
  const [only = ''] = parts;
  return parts.size === 1 && only.length <= longestPart ? `完成${only}` : '部分完工';
}
