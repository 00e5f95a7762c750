import { loadCatalogue, loadItem } from '../catalogue/load-catalogue.ts';
import { createQuestion, perBuild } from '../reads/per-build.ts';
import { loadLedger } from './load-ledger.ts';
import { countPromises, createDocumentRow } from './lists/document-row.ts';

const loadPromiseCounts = perBuild('promise-counts', async () => countPromises(await loadLedger()));

/** The line of a document in lists, by its id. */
export const loadDocumentRow = createQuestion('document-row', async (id) =>
  createDocumentRow(await loadItem(id), await loadCatalogue(), (await loadPromiseCounts()).get(id) ?? 0),
);
