import { root } from 'virtual:tongtu';
import { readCommitDay } from '../catalogue/commit-day.ts';
import type { Item } from '../catalogue/catalogue.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { perBuild } from '../catalogue/per-build.ts';
import { createRowData } from './lists/create-row-data.ts';
import { listFacets, type Facet } from './lists/facets.ts';
import { findKeyFigures, groupByItem, type KeyFigures } from './subjects/key-figures.ts';
import { findKnownDay } from './states/known-day.ts';
import { countBureaus } from './subjects/count-bureaus.ts';
import { listStatementRows } from './lists/row-paths.ts';
import { createLedger } from './ledger.ts';
import type { RowData } from './lists/row-data.ts';
import { linesOf, type LedgerRow } from './rows/row.ts';

const loadCommitDay = perBuild(() => Promise.resolve(readCommitDay(root)));

/** The ledger of the site. */
export const loadLedger = perBuild(async () => createLedger(await loadCatalogue(), await loadCommitDay()));

/** What is counted, line by line: of a project for one period it may be several things. */
export const loadLines = perBuild(async () => (await loadLedger()).flatMap(linesOf));

/** The day by which promises are told to be due or not. */
export const loadKnownDay = perBuild(async () => findKnownDay(await loadCatalogue(), await loadCommitDay()));

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

/** Where each statement stands in the ledger. */
export const loadStatementRows = perBuild(async () => listStatementRows(await loadLedger()));

/** Id of a measure → how many bureaus speak of it: the more, the better it compares. */
const loadBureauCounts = perBuild(async () => countBureaus(await loadLines()));

/** Id of a document → the lines of the ledger in which it has a say. */
const loadRowsByItem = perBuild(async () => groupByItem(await loadLines()));

/** The main figures of a document, in the order in which its page shows them. */
export async function loadKeyFigures(item: Item): Promise<KeyFigures> {
  const rows = (await loadRowsByItem()).get(item.id) ?? [];
  return findKeyFigures(item, rows, await loadBureauCounts());
}
