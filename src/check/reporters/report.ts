import type { CheckedProblem } from '../run-rules.ts';

/** The result of one check, which the reporters print, each in its own way. */
export interface Report {
  readonly problems: readonly CheckedProblem[];
  /** How many documents were checked. */
  readonly documentCount: number;
  /** Path prefix of the site, `/` or `/jtj/`. */
  readonly base: string;
}
