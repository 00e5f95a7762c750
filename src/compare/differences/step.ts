import type { Token } from './tokens.ts';

/** A stretch of two texts: the same on both sides, or not. */
export interface Step {
  readonly same: boolean;
  readonly old: readonly Token[];
  readonly new: readonly Token[];
}
