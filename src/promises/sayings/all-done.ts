import { findPartsOfWork } from '../../text/statement/part-of-work.ts';
import { findReachedMilestones } from '../../text/statement/milestone/milestone.ts';
import { leadOf } from '../../text/statement/lead.ts';
import type { Saying } from './saying.ts';

/**
 * Whether a report says without a number that what a measure counts is all done. 路基已经完工 says it of a part, unless that is what
 * is counted.
 * @param name of the measure
 */
export function isAllDone({ statement }: Saying, name: string): boolean {
  const { quantity, stage, text } = statement;
  if (quantity || stage !== 'finished') return false;
  // 预计年底全部完成 is marked from 年底 on.
  if (findReachedMilestones(text, [], leadOf(statement)).length === 0) return false;
  return findPartsOfWork(text, []).every((part) => name.includes(part));
}
