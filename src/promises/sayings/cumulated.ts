import { findCumulation } from '../../text/statement/cumulation.ts';
import { timeWords } from '../../text/statement/row-opening.ts';
import { leadOf } from '../../text/statement/lead.ts';
import type { Saying } from './saying.ts';

/**
 * The month from which a report counts, if it counts from before the year that it is said of: “十四五”以来累计180公里 is no result of
 * 2023, be it marked as one. Undefined where it does not.
 */
export function cumulatedFrom({ statement, period }: Saying): number | undefined {
  const { quantity, text } = statement;
  // A share and a level speak of the whole anyway.
  if (statement.kind !== 'result' || !quantity || quantity.unit === '%') return undefined;
  const own = text.slice(0, Math.max(0, text.indexOf(quantity.text)));
  const sentence = (leadOf(statement) + own).split(/[。；;]/u).at(-1) ?? '';
  const opening = timeWords.test(sentence) ? '' : (statement.opening ?? '');
  return findCumulation(opening + sentence, period.firstYear);
}
