import type { Bureau } from '../schema/bureau.ts';
import type { Measure } from '../schema/measure.ts';
import type { Project } from '../schema/project.ts';
import type { Topic } from '../schema/topic.ts';
import type { Period } from '../text/period.ts';
import type { Stage } from '../text/stage.ts';
import type { Saying } from './saying.ts';

/** What has become of a promise, as far as the documents say; the last is a report without a promise. */
export const ledgerStates = [
  { id: 'done', name: '已完成' },
  { id: 'under-way', name: '进行中' },
  { id: 'missed', name: '未完成' },
  { id: 'unreported', name: '未见公开结果' },
  { id: 'untargeted', name: '未见公开目标' },
] as const;
export type LedgerState = (typeof ledgerStates)[number]['id'];

/** One line of the ledger: what one bureau promised and reported of one thing for one period. */
export interface LedgerRow {
  /** Stable: made of what the line is about. Its anchor. */
  readonly id: string;
  readonly bureau: Bureau;
  readonly measure?: Measure;
  readonly project?: Project;
  /** What is to be reached, in a line about a project without a measure. */
  readonly stage?: Stage;
  readonly topic?: Topic;
  readonly period: Period;
  readonly state: LedgerState;
  /** Every promise of it, that which holds first: the newest document's. */
  readonly targets: readonly Saying[];
  /** Every report within the period, latest first. */
  readonly results: readonly Saying[];
  /** The number that was promised, in the measure's unit. */
  readonly promised?: number;
  /** The number that was done, in the measure's unit. */
  readonly done?: number;
  /** The reports that `done` was taken from, in order of time. */
  readonly doneFrom: readonly Saying[];
  /** `done` of `promised`, 0.525 is 52.5%. Missing if not both are there, or where less is better. */
  readonly share?: number;
  /** What documents say differently of the same thing and period: two numbers that were promised, or two that were reported. */
  readonly differences: readonly (readonly Saying[])[];
}
