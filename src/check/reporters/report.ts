import type { VFileMessage } from 'vfile-message';

/** The result of one check, which the reporters print, each in its own way. */
export interface CheckReport {
  readonly messages: readonly VFileMessage[];
  /** How many documents were checked. */
  readonly documentCount: number;
  /** Path prefix of the site, `/` or `/jtj/`. */
  readonly base: string;
}
