import type { LedgerRow } from '../rows/row.ts';
import { isPromise, ledgerStates, type LedgerState } from '../states/state.ts';

/** How many lines there are of each state. */
export interface LedgerSummary {
  /** Lines with a promise. */
  readonly promises: number;
  /** Those of them that were promised with a reserve: 争取, 写入计划. */
  readonly reserved: number;
  /** Those of them that are 未完成 and were done afterwards. */
  readonly late: number;
  /** Lines of reports on what a plan speaks of without a mark. */
  readonly foreseen: number;
  /** Lines of reports without one, on what is done and not on how things stand. */
  readonly unpromised: number;
  /** Lines of reports on how things stand. */
  readonly levels: number;
  /** Lines of promises that hold no more. */
  readonly void: number;
  /** Lines of promises that are a part of another line: they are in none of the other numbers. */
  readonly parts: number;
  /** In the order of `ledgerStates`, states of promises only, those without lines too. */
  readonly states: readonly { readonly id: LedgerState; readonly name: string; readonly count: number }[];
}

/** What must be known of a line to count it. */
export interface CountedLine {
  readonly state: LedgerState;
  readonly isReserved: boolean;
  readonly isLate: boolean;
  /** Whether it is a part of a promise that has a line of its own. */
  readonly isPart: boolean;
}

export function summarise(
  rows: readonly Pick<LedgerRow, 'state' | 'commitment' | 'late' | 'partOf'>[],
): LedgerSummary {
  return countLines(
    rows.map((row) => ({
      state: row.state,
      isReserved: isReserved(row),
      isLate: row.late !== undefined,
      isPart: row.partOf !== undefined,
    })),
  );
}

/** The same of lines of which no more is known. Every promise is counted once. */
export function countLines(all: readonly CountedLine[]): LedgerSummary {
  const lines = all.filter(({ isPart }) => !isPart);
  const count = (id: LedgerState): number => lines.filter(({ state }) => state === id).length;
  const states = ledgerStates
    .filter(({ id }) => isPromise(id))
    .map(({ id, name }) => ({ id, name, count: count(id) }));
  const promises = lines.filter(({ state }) => isPromise(state));
  return {
    promises: promises.length,
    reserved: promises.filter((line) => line.isReserved).length,
    late: lines.filter((line) => line.isLate).length,
    foreseen: count('foreseen'),
    unpromised: count('untargeted'),
    levels: count('level'),
    void: count('void'),
    parts: all.length - lines.length,
    states,
  };
}

/** Whether a line is a promise that is counted: one that holds, and no part of another line. */
export function isCounted({ state, partOf }: Pick<LedgerRow, 'state' | 'partOf'>): boolean {
  return isPromise(state) && partOf === undefined;
}

export function isReserved({ commitment = 'firm' }: Pick<LedgerRow, 'commitment'>): boolean {
  return commitment !== 'firm';
}
