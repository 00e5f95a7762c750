import { pagePath, paths } from '../../schema/address.ts';
import type { LedgerRow } from '../rows/row.ts';
import type { Saying } from '../sayings/saying.ts';
import { describeState } from '../describe/describe-state.ts';
import { nameState, type LedgerState } from '../states/state.ts';
import { nameRow } from '../rows/name-row.ts';
import { ledgerPageLength } from './list-pages.ts';

/** The line of the ledger in which a statement has its say. */
export interface StatementRow {
  /** What the line is about. */
  readonly name: string;
  /** Path of the page of the ledger that lists it. */
  readonly path: string;
  /** Its anchor there. */
  readonly anchor: string;
  /** `2023年`. */
  readonly period: string;
  readonly state: LedgerState;
  /** 已完成, 未完成（10月18日完成）. */
  readonly stateName: string;
  /** Whether the line is of what the statement says, and does not only show it for what came before, or for a longer time. */
  readonly isOwn: boolean;
}

/** Id of a document → anchor of a statement → its line. */
export type StatementRows = ReadonlyMap<string, ReadonlyMap<string, StatementRow>>;

/** @param rows of the ledger, in the order of its pages */
export function listStatementRows(rows: readonly LedgerRow[]): StatementRows {
  const all = new Map<string, Map<string, StatementRow>>();
  const ranks = new Map<string, number>();
  rows.forEach((row, index) => {
    const path = pagePath(paths.ledger, Math.floor(index / ledgerPageLength) + 1);
    const { state, period } = row;
    const found = {
      name: nameRow(row),
      path,
      anchor: row.id,
      period: period.label,
      state,
      // That a promise was kept after its time belongs to the name; how far it has got stands in the ledger.
      stateName: row.late || state === 'mentioned' ? describeState(row) : nameState(state),
    };
    const add = (sayings: readonly Saying[], isOwn: boolean): void => {
      for (const saying of sayings) {
        const { item, statement } = saying;
        const lines = all.get(item.id) ?? new Map<string, StatementRow>();
        all.set(item.id, lines);
        const key = `${item.id}#${statement.anchor}`;
        const rank = isOwn ? rankOf(row, saying) : shownOnly;
        if (rank >= (ranks.get(key) ?? Infinity)) continue;
        ranks.set(key, rank);
        lines.set(statement.anchor, { ...found, isOwn });
      }
    };
    add([...row.targets, ...row.results], true);
    add([...row.earlier, ...row.wider], false);
  });
  return all;
}

/** A statement may stand in several lines: that of its own bureau and period comes first, and of the others the newest. */
function rankOf({ bureau, period }: LedgerRow, saying: Saying): number {
  return (period.id === saying.period.id ? 0 : 2) + (bureau.id === saying.item.bureau.id ? 0 : 1);
}

/** After all lines that are of the statement. */
const shownOnly = 4;
