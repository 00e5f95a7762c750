import type { FacetName } from './facet-names.ts';

/** What a script must know of a line of the table to show, hide and order it; it stands in the row's `data-ledger-row`. */
export interface RowData {
  /** Values of the facets that the line has: of the bureau and those above it, of each year. */
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  /** Place in the whole ledger. */
  readonly place: number;
  readonly name: string;
  /** Place in the tree of bureaus. */
  readonly bureau: number;
  /** Last and first month of the period. */
  readonly period: readonly [number, number];
  /** Place in the list of states. */
  readonly state: number;
  readonly share?: number;
  /** Whether it was promised with a reserve: 争取, 写入计划. */
  readonly isReserved?: true;
  /** Whether it is 未完成 because it was done after its time. */
  readonly isLate?: true;
  /** Whether it is a part of a promise that has a line of its own, and is not counted. */
  readonly isPart?: true;
}

/** A line that the page can show. */
export interface ListedRow extends RowData {
  /** All words of the line. */
  readonly text: string;
}
