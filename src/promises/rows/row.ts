import type { Bureau } from '../../schema/bureau.ts';
import type { Measure } from '../../schema/measure.ts';
import type { Project } from '../../schema/project.ts';
import type { Topic } from '../../schema/topic.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import type { Period } from '../../text/period/period.ts';
import type { Commitment } from '../../text/statement/commitment.ts';
import type { Stage } from '../../text/statement/stage.ts';
import type { Saying } from '../sayings/saying.ts';
import type { Late } from '../states/lateness.ts';
import type { LedgerState } from '../states/state.ts';
import type { Remarks } from './remarks.ts';

/**
 * One line of the ledger: what one bureau promised and reported of one thing for one period. Of a project there is one line for a
 * period, whatever is said of it: see `parts`.
 */
export interface LedgerRow {
  /** Stable: made of what the line is about. Its anchor. */
  readonly id: string;
  readonly bureau: Bureau;
  readonly measure?: Measure;
  readonly project?: Project;
  readonly topic?: Topic;
  readonly period: Period;
  /** The last day on which the promise is kept: that which its words tell, or else the end of the period. */
  readonly due: string;
  /** Where the plan tells that day, if not in the sentence of the promise. */
  readonly dueBy?: Saying;
  readonly state: LedgerState;
  /** Of what is 未完成 because it was done after that day: when. */
  readonly late?: Late;
  /** Whether it is done, and no report tells if it was by the day that was promised. */
  readonly isTimeUnknown?: true;
  /** How firmly that was promised which holds. */
  readonly commitment?: Commitment;
  /** Every promise of it, that which holds first: the newest document's that has not been revoked. */
  readonly targets: readonly Saying[];
  /** Every report that belongs to it, latest first. */
  readonly results: readonly Saying[];
  /** Reports from before it was promised: shown, but no results of it. */
  readonly earlier: readonly Saying[];
  /** Reports of a longer time in which the period lies: 2023 for 2023-H2. Nothing follows from them for this line. */
  readonly wider: readonly Saying[];
  /** What a report from the middle of the time expects of the rest of it: 全年只能完成50公里. Nothing follows for the state. */
  readonly outlook?: readonly Saying[];
  /** Of a promise of a part of a time: the line in which the same is promised for the whole of it, and counted. See `markParts`. */
  readonly partOf?: Pick<LedgerRow, 'period' | 'targets'>;
  /** What reports say of it themselves, beside the number that makes the state. */
  readonly remarks?: Remarks;
  /** What the reports of the end say of it without a mark, where its number or its step is from before; part of `results`. */
  readonly later?: readonly Saying[];
  /** Of what is 计划提到: what plans say of it without a mark. */
  readonly foreseen?: readonly Saying[];
  /** The number that was promised, in the measure's unit. */
  readonly promised?: number;
  /** The number that was done, in the measure's unit. Missing where reports give nothing but a share. */
  readonly done?: number;
  /** The reports from which `done` and `share` were taken, in order of time: more than one where parts were added. */
  readonly doneFrom: readonly Saying[];
  /** `done` of `promised`, 0.525 is 52.5%. Only where it tells how much of the work is done. */
  readonly share?: number;
  /** Whether `done` is what was expected, not what was counted. */
  readonly isEstimate: boolean;
  /** Whether a time at the beginning or in between lacks a report: `done` is then the least that was done. */
  readonly hasGaps: boolean;
  /** Whether that day is over for certain: see `findKnownDay`. */
  readonly isOver: boolean;
  /** Whether it goes on as far as is known, and its time is over by the clock of the build: see `markPast`. */
  readonly isPast?: true;
  /** Whether a document of the bureau looks back on that day: then one might expect the result in it. */
  readonly isReviewed: boolean;
  /** What documents say differently of the same thing and period: two numbers that were promised, or two that were reported. */
  readonly contradictions: readonly (readonly Saying[])[];
  /** Whether promise and result are known from one document only: nobody has seen the promise before the result. */
  readonly isSameDocument: boolean;
  /** What was counted or promised of a project one by one, if that is more than one thing; each a line of its own. */
  readonly parts?: readonly LedgerRow[];
  /** Anchors that lead to this line as well: it was several lines once, or might have been. */
  readonly otherIds?: readonly string[];
}

/** A line, or what it is made of: the numbers of measures stand in these. */
export function linesOf(row: LedgerRow): readonly LedgerRow[] {
  return row.parts ?? [row];
}

/** The id of a line: of what it is about, and of nothing else. */
export function identifyRow(
  bureau: string,
  about: {
    measure?: string | undefined;
    project?: string | undefined;
    stage?: Stage | undefined;
    /** Of what part of a project an amount is. */
    matter?: string | undefined;
  },
  period: Period,
): string {
  const { measure = '', project = '', stage = '', matter } = about;
  // Written as a list: one name that ends where the next begins must not give the same as two others.
  return `l-${fingerprint(JSON.stringify([bureau, measure, project, stage, period.id, ...(matter === undefined ? [] : [matter])]))}`;
}
