import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { perBuild } from '../catalogue/per-build.ts';
import { createRowData } from './describe-data.ts';
import { listFacets, type Facet } from './facets.ts';
import { groupByItem } from './key-figures.ts';
import { createLedger } from './ledger.ts';
import type { RowData } from './row-data.ts';
import type { LedgerRow } from './row.ts';

/** The ledger of the site. */
export const loadLedger = perBuild(async () => createLedger(await loadCatalogue()));

/** The ledger as its pages list it. */
export interface LedgerLists {
  readonly rows: readonly LedgerRow[];
  readonly facets: readonly Facet[];
  readonly data: ReadonlyMap<LedgerRow, RowData>;
}

export const loadLedgerLists = perBuild(async (): Promise<LedgerLists> => {
  const catalogue = await loadCatalogue();
  const rows = await loadLedger();
  return { rows, facets: listFacets(rows, catalogue), data: createRowData(rows, catalogue) };
});

/** Id of a document → the lines of the ledger in which it has a say. */
export const loadRowsByItem = perBuild(async () => groupByItem(await loadLedger()));
