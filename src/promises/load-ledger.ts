import { root } from 'virtual:tongtu';
import { readBuildDay } from '../catalogue/build-day.ts';
import { readCommitDay } from '../catalogue/commit-day.ts';
import type { Item } from '../catalogue/catalogue.ts';
import { loadBody, loadCatalogue, loadItem } from '../catalogue/load-catalogue.ts';
import { findInMap, noteMap } from '../reads/noted-map.ts';
import { createQuestion, perBuild, perBuildInParts } from '../reads/per-build.ts';
import { findKeyFigures, groupByItem, type KeyFigures } from './subjects/key-figures.ts';
import { findKnownDay } from './states/known-day.ts';
import { listComparedChoices } from './subjects/compared-choices.ts';
import { countBureaus } from './subjects/count-bureaus.ts';
import { listStatementRows } from './lists/row-paths.ts';
import { createLedger } from './ledger.ts';
import { linesOf } from './rows/row.ts';

const loadCommitDay = perBuild('commit-day', () => Promise.resolve(readCommitDay(root)));

/** The ledger of the site. */
export const loadLedger = perBuild('ledger', async () =>
  createLedger(await loadCatalogue(), await loadCommitDay(), loadBody, readBuildDay()),
);

/** Whether any promise is known to have been kept, be it after its time: then there is a feed of these. */
export const hasKeptPromises = perBuild('has-kept-promises', async () =>
  (await loadLedger()).some(({ state, late }) => state === 'done' || late !== undefined),
);

/** What is counted, line by line: of a project for one period it may be several things. */
export const loadLines = perBuild('lines', async () => (await loadLedger()).flatMap(linesOf));

/** The day by which promises are told to be due or not. */
export const loadKnownDay = perBuild('known-day', async () =>
  findKnownDay(await loadCatalogue(), await loadCommitDay()),
);

/** Where each statement stands in the ledger. */
export const loadStatementRows = perBuildInParts(
  'statement-rows',
  async () => listStatementRows(await loadLedger()),
  (rows, note) => noteMap('rows', rows, String, note),
  (rows, part) => findInMap(rows, part.slice('rows:'.length), String),
);

/** Id of a measure → how many bureaus speak of it: the more, the better it compares. */
export const loadBureauCounts = perBuild('bureau-counts', async () => countBureaus(await loadLines()));

/** What can be compared across places and years. */
export const loadComparedChoices = perBuild('compared-choices', async () =>
  listComparedChoices(await loadCatalogue(), await loadLines()),
);

/** Id of a document → the lines of the ledger in which it has a say. */
const loadRowsByItem = perBuild('rows-by-item', async () => groupByItem(await loadLines()));

const loadKeyFiguresById = createQuestion('key-figures', async (id): Promise<KeyFigures> => {
  const rows = (await loadRowsByItem()).get(id) ?? [];
  return findKeyFigures(await loadItem(id), rows, await loadBureauCounts());
});

/** The main figures of a document, in the order in which its page shows them. */
export function loadKeyFigures({ id }: Pick<Item, 'id'>): Promise<KeyFigures> {
  return loadKeyFiguresById(id);
}
