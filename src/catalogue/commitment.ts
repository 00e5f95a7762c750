import type { Project } from '../schema/project.ts';
import { findCommitment, type Commitment } from '../text/statement/commitment.ts';
import { findStage } from '../text/statement/stage.ts';
import type { Statement } from '../schema/document.ts';

/** How firmly a target is promised. */
export function readCommitment(
  { text, sentence, measure, stage, quantity }: Statement,
  project: Pick<Project, 'name' | 'aliases'> | undefined,
): Commitment {
  return findCommitment(
    {
      text,
      sentence,
      // 完成投资2亿元 promises something; 总投资2亿元 tells how much a project costs.
      isSpecific: measure !== undefined || stage !== undefined || findStage(text) !== undefined,
      hasSize: quantity !== undefined && quantity.unit !== '%',
    },
    project ? [project.name, ...project.aliases] : [],
  );
}
