import { findPromisedMilestones, findReachedMilestones } from '../text/statement/milestone/milestone.ts';
import { stages, type Stage } from '../text/statement/stage.ts';
import type { Statement } from '../schema/document.ts';
import { wordsWithPart } from '../text/statement/lead.ts';

/** Stages as documents mean them: 续建 and 加快建设 are begun as well as 开工 is. */
export const stageNames: Readonly<Record<Stage, string>> = {
  prepared: '前期工作',
  begun: '开工或在建',
  finished: '完工',
};

/** Longer than that it is no name that readers would know a part by. */
const longestPart = 8;

/** As data have it: what a mark says, and whether it is only a part that was finished. */
export const publishedStages = [...stages, 'part'] as const;
export type PublishedStage = (typeof publishedStages)[number];

/** The same for programs, with the words of the pages: a part that is finished has not finished the whole. */
export function publishStage(
  statement: Pick<Statement, 'kind' | 'stage' | 'text' | 'sentence' | 'project'>,
  names: readonly string[],
): { readonly stage?: PublishedStage; readonly stageText?: string } {
  const { stage, project } = statement;
  const stageText = project === undefined ? stage && stageNames[stage] : nameStage(statement, names);
  if (stage === undefined || stageText === undefined) return {};
  return { stage: stage === 'finished' && stageText !== stageNames.finished ? 'part' : stage, stageText };
}

/**
 * The stage that a statement names of a project, as readers are told: 完成桩基 where only a part is finished. Who has all piles has no
 * bridge.
 * @param names of the project
 */
export function nameStage(
  statement: Pick<Statement, 'kind' | 'stage' | 'text' | 'sentence'>,
  names: readonly string[],
): string | undefined {
  const { stage, kind } = statement;
  if (stage !== 'finished') return stage && stageNames[stage];
  const find = kind === 'target' ? findPromisedMilestones : findReachedMilestones;
  const found = find(wordsWithPart(statement, names), names).filter(({ step }) => step === 'built');
  const parts = new Set(found.map(({ matter }) => matter));
  if (parts.size === 0 || parts.has('')) return stageNames.finished;
  const [only = ''] = parts;
  // 我县境内建成通车: no work, but how far the road goes.
  if (parts.size === 1 && /^境内?$/u.test(only)) return `境内${stageNames.finished}`;
  return parts.size === 1 && only.length <= longestPart ? `完成${only}` : '部分完工';
}
