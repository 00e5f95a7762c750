import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { createRowData } from './describe-data.ts';
import { listFacets, type Facet } from './facets.ts';
import { loadLedger } from './load-ledger.ts';
import type { RowData } from './page/row-data.ts';
import type { LedgerRow } from './row.ts';

/** The ledger as its pages list it. */
export interface LedgerLists {
  readonly rows: readonly LedgerRow[];
  readonly facets: readonly Facet[];
  readonly data: ReadonlyMap<LedgerRow, RowData>;
}

let built: Promise<LedgerLists> | undefined;

/** A build makes them once; the development server anew for each page. */
export function loadLedgerLists(): Promise<LedgerLists> {
  if (import.meta.env.DEV) return create();
  return (built ??= create());
}

async function create(): Promise<LedgerLists> {
  const catalogue = await loadCatalogue();
  const rows = await loadLedger();
  return { rows, facets: listFacets(rows, catalogue), data: createRowData(rows, catalogue) };
}
