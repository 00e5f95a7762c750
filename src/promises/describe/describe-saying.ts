import { describeNumber } from './describe-amount.ts';
import { numberOf, type Saying } from '../sayings/saying.ts';

/** What a statement says, as short as can be: its number with what bounds it, or else its words. */
export function describeSaying(saying: Saying): string {
  const { quantity, text } = saying.statement;
  const value = numberOf(saying);
  return value === undefined ? text : describeNumber(saying, value, quantity?.unit ?? '');
}
