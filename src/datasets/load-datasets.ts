import { datasetsFolder } from 'virtual:tongtu';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { publishDocument, type DocumentData } from '../catalogue/document-data.ts';
import { loadBody, loadCatalogue } from '../catalogue/load-catalogue.ts';
import { perBuild } from '../reads/per-build.ts';
import { loadLedger } from '../promises/load-ledger.ts';
import { paths } from '../schema/address.ts';
import { yearOfDocument } from '../schema/document-year.ts';
import { compareStrings } from '../text/compare-strings.ts';
import { buildDatasets, type Datasets } from './build-datasets.ts';

/**
 * Makes the datasets and tells what is in them, for the page that offers them. They lie in a folder of their own until the pages
 * are complete (see `src/integration.ts`). The development server makes none.
 */
export const loadDatasets: () => Promise<Datasets | undefined> = perBuild('datasets', async () => {
  if (import.meta.env.DEV) return undefined;
  const catalogue = await loadCatalogue();
  return buildDatasets(datasetsFolder, listDocuments(catalogue), catalogue.settings, await loadLedger());
});

/** One at a time, in the order of their parts, and in a part in the order of their addresses. */
function* listDocuments(catalogue: Catalogue): Generator<DocumentData, void> {
  const placed = catalogue.items.map((item) => {
    return { item, year: yearOfDocument(item), address: paths.documentData(item.id) };
  });
  placed.sort((a, b) => a.year - b.year || compareStrings(a.address, b.address));
  for (const { item } of placed) yield publishDocument(item, loadBody(item), catalogue);
}
