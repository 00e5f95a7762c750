import { includesStep, isBuilt, type Step } from '../../text/statement/milestone/step.ts';
import { takeSteps } from '../../text/statement/milestone/step-words.ts';
import { clauseLeadOf } from '../../text/statement/lead.ts';
import type { Saying } from '../sayings/saying.ts';

/**
 * Whether a report counts what has come less far than what was promised: 竣工验收5个 is not kept by 建成通车5个. 完成5个 says no other
 * step than the promise does.
 */
export function countsOtherStep(target: Saying, report: Saying): boolean {
  const reported = namedSteps(report).filter(isBuilt);
  if (reported.length === 0) return false;
  return namedSteps(target)
    .filter(isBuilt)
    .some((step) => !reported.some((other) => includesStep(other, step)));
}

function namedSteps({ statement }: Saying): readonly Step[] {
  const words = clauseLeadOf(statement) + statement.text;
  return takeSteps(words.replace(/完成|完毕|办结/gu, '')).onSite;
}
