import { pagePath, paths } from '../../schema/address.ts';
import type { LedgerRow } from '../rows/row.ts';
import { describeState, isOnlyMentioned } from '../describe/describe-state.ts';
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
}

/** Id of a document → anchor of a statement → its line. */
export type StatementRows = ReadonlyMap<string, ReadonlyMap<string, StatementRow>>;

/** @param rows of the ledger, in the order of its pages */
export function listStatementRows(rows: readonly LedgerRow[]): StatementRows {
  const all = new Map<string, Map<string, StatementRow>>();
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
      stateName: row.late || isOnlyMentioned(row) ? describeState(row) : nameState(state),
    };
    for (const { item, statement } of [...row.targets, ...row.results, ...row.earlier, ...row.wider]) {
      const own = all.get(item.id) ?? new Map<string, StatementRow>();
      all.set(item.id, own);
      // A report of a longer time stands in several lines; its own comes before those that only mention it.
      if (!own.has(statement.anchor) || !row.wider.some((saying) => saying.statement === statement))
        own.set(statement.anchor, found);
    }
  });
  return all;
}
