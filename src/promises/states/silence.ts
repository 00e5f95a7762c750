import { monthOfDay } from './deadline.ts';
import type { LedgerState } from './state.ts';
import { looksBackOn } from '../sayings/reviewed.ts';
import { isRevoked, type Saying } from '../sayings/saying.ts';

/** What a promise without a result is judged by. */
export interface Silence {
  /** The day by which it was promised. */
  readonly due: string;
  readonly targets: readonly Saying[];
  /** What was reported of it, or of a longer time, from which nothing follows. */
  readonly reports: readonly Saying[];
  /** Whether the bureau's report on that day is on the site. */
  readonly isReviewed: boolean;
  /** A day that has come for certain: see `findKnownDay`. */
  readonly knownDay: string | undefined;
}

/**
 * Tells why a promise has no result. A report that repeats the promise and does not say what became of it, or that has but the number
 * of a longer time or the length of the road, has mentioned it: of that nothing worse is said than that it goes on.
 */
export function judgeSilence({ due, targets, reports, isReviewed, knownDay }: Silence): LedgerState {
  if (!isOver(due, knownDay)) return 'not-due';
  const repeated = targets.filter(({ item }) => looksBackOn(item, monthOfDay(due)));
  const isMentioned = [...repeated, ...reports].some((one) => !isRevoked(one));
  if (isMentioned) return 'under-way';
  return isReviewed ? 'unmentioned' : 'no-report';
}

/** Whether a day is over for certain. */
export function isOver(day: string, knownDay: string | undefined): boolean {
  return knownDay !== undefined && day <= knownDay;
}
