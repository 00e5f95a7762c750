import { findPartsOfWork } from '../../text/statement/part-of-work.ts';
import type { Saying } from './saying.ts';

/**
 * Whether a report says without a number that what a measure counts is all done. 路基已经完工 says it of a part, unless that is what
 * is counted.
 * @param name of the measure
 */
export function isAllDone({ statement: { quantity, stage, text } }: Saying, name: string): boolean {
  return !quantity && stage === 'finished' && findPartsOfWork(text, []).every((part) => name.includes(part));
}
