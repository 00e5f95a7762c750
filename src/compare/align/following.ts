import { findLeaders } from '../reading/leaders.ts';
import type { Parts } from '../reading/sections.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Candidate } from './affinity.ts';

/** Of both sentences those that lead them: whether they are a pair, or have other partners, or none yet. */
type Following = 'with' | 'against' | 'unknown';
/** How much likelier a pair is. */
export const worth: Readonly<Record<Following, number>> = { with: 0.3, against: -0.4, unknown: 0 };
/** In so many rounds only those are chosen that lead others. */
export const roundsOfLeaders = 2;

/** Gives the function that says it; undefined where not both sentences follow another. */
export function createFollowing(
  before: Parts,
  after: Parts,
  matched: ReadonlyMap<Sentence, Sentence>,
  taken: ReadonlySet<Sentence>,
): (candidate: Pick<Candidate, 'old' | 'new'>) => Following | undefined {
  const [mine, its] = [findLeaders(before), findLeaders(after)];
  return ({ old, new: later }) => {
    const [one, other] = [mine.get(old), its.get(later)];
    if (!one || !other) return undefined;
    if (matched.get(one) === other) return 'with';
    return matched.has(one) || taken.has(other) ? 'against' : 'unknown';
  };
}
