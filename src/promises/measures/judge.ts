import type { Progress } from './progress.ts';
import { isApproximate } from '../sayings/saying.ts';
import type { LedgerState } from '../states/state.ts';

/** What a promise is, as far as its state depends on it. */
export interface Promised {
  /** Undefined if nothing was promised. */
  readonly value: number | undefined;
  /** 不超过5%: less is better. */
  readonly isLimit: boolean;
  /** 约700亩. */
  readonly isApproximate: boolean;
  /** Whether the numbers of two periods can be added; otherwise each is a rate, or tells how things stand. */
  readonly adds: boolean;
  /** Whether what was reached once is reached: not so for a rate, which may fall before its time is over. */
  readonly keeps: boolean;
}

/** What is called 约700亩 may be so much less. */
const tolerance = 0.05;

/**
 * The state that follows from what was published. In doubt it is 进行中: 未完成 is said only where the reports reach to the end of
 * the period, leave nothing out, are no estimates, and name less than was promised however one reads them.
 * @returns undefined if nothing was reported from which one could tell
 */
export function judge(promised: Promised, progress: Progress | undefined): LedgerState | undefined {
  const { value } = promised;
  if (value === undefined) return 'untargeted';
  if (!progress) return undefined;
  if (promised.isLimit) return judgeLimit(value, promised, progress);
  const isAbout = promised.isApproximate || progress.from.some(isApproximate);
  const least = isAbout ? value * (1 - tolerance) : value;
  const { amount, atMost, isFinal, isEstimate, hasGaps } = progress;
  if (isEstimate) return 'under-way';
  // 近60公里 is less than 60公里, nobody knows by how much.
  if (amount === value && !promised.isApproximate && progress.from.some(isBelow)) return 'under-way';
  if (amount >= least) return isFinal || promised.keeps ? 'done' : 'under-way';
  return isFinal && !hasGaps && isMarked(progress) && atMost < least ? 'missed' : 'under-way';
}

/** A limit is kept when its time is over; it is broken at once where numbers add up. */
function judgeLimit(value: number, { adds }: Promised, progress: Progress): LedgerState {
  const { amount, isFinal, isEstimate, hasGaps } = progress;
  if (isEstimate) return 'under-way';
  const isOver = amount > value && !progress.from.some(isApproximate);
  if (isOver) return isMarked(progress) && (isFinal || adds) ? 'missed' : 'under-way';
  return isFinal && !hasGaps && amount <= value ? 'done' : 'under-way';
}

/** A number that nobody has marked accuses nobody. */
function isMarked({ from }: Progress): boolean {
  return !from.some(({ isUnmarked }) => isUnmarked);
}

function isBelow({ statement: { quantity } }: Progress['from'][number]): boolean {
  return /^(?:将近|接近|近|不到|不足)/u.test(quantity?.text ?? '');
}
