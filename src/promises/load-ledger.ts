import { root } from 'virtual:tongtu';
import { readCommitDay } from '../catalogue/commit-day.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { findInMap, noteMap } from '../reads/noted-map.ts';
import { perBuild, perBuildInParts } from '../reads/per-build.ts';
import { groupByItem } from './subjects/key-figures.ts';
import { findKnownDay } from './states/known-day.ts';
import { createLedger } from './ledger.ts';
import { linesOf, type LedgerRow } from './rows/row.ts';

const loadCommitDay = perBuild('commit-day', () => Promise.resolve(readCommitDay(root)));

/** The ledger of the site. */
export const loadLedger = perBuild('ledger', async () =>
  createLedger(await loadCatalogue(), await loadCommitDay()),
);

/** What is counted, line by line: of a project for one period it may be several things. */
export const loadLines = perBuild('lines', async () => (await loadLedger()).flatMap(linesOf));

/** The day by which promises are told to be due or not. */
export const loadKnownDay = perBuild('known-day', async () =>
  findKnownDay(await loadCatalogue(), await loadCommitDay()),
);

/** Id of a document → the lines of the ledger in which it has a say. */
export const loadRowsByItem = perBuildInParts(
  'rows-by-item',
  async (): Promise<ReadonlyMap<string, LedgerRow[]>> => groupByItem(await loadLines()),
  (rows, note) => noteMap('rows', rows, String, note),
  (rows, part) => findInMap(rows, part.slice('rows:'.length), String),
);
