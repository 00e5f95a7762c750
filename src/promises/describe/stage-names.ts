import type { Stage } from '../../text/statement/stage.ts';

/** Stages as documents mean them: 续建 and 加快建设 are begun as well as 开工 is. */
export const stageNames: Readonly<Record<Stage, string>> = {
  prepared: '前期工作',
  begun: '开工或在建',
  finished: '完工',
};
