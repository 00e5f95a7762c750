import { hash } from 'node:crypto';
import path from 'node:path';
import { codeVersion, datasetsFolder, root } from 'virtual:tongtu';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { publishDocument } from '../catalogue/document-data.ts';
import { loadBody, loadBodyDigest, loadCatalogue } from '../catalogue/load-catalogue.ts';
import { perBuild } from '../reads/per-build.ts';
import { loadLedger } from '../promises/load-ledger.ts';
import { paths } from '../schema/address.ts';
import { yearOfDocument } from '../schema/document-year.ts';
import { compareStrings } from '../text/compare-strings.ts';
import { buildDatasets, type Datasets } from './build-datasets.ts';
import type { DocumentSource } from './document-source.ts';

/**
 * Makes the datasets and tells what is in them, for the page that offers them. They lie in a folder of their own until the pages
 * are complete (see `src/integration.ts`). The development server makes none.
 */
export const loadDatasets: () => Promise<Datasets | undefined> = perBuild('datasets', async () => {
  if (import.meta.env.DEV) return undefined;
  const catalogue = await loadCatalogue();
  const cache = { folder: path.join(root, '.tongtu/datasets'), version: codeVersion };
  return buildDatasets(
    { folder: datasetsFolder, cache },
    listDocuments(catalogue),
    catalogue.settings,
    await loadLedger(),
  );
});

/** In the order of their addresses. */
function listDocuments(catalogue: Catalogue): DocumentSource[] {
  const placed = catalogue.items.map((item) => ({ item, address: paths.documentData(item.id) }));
  placed.sort((a, b) => compareStrings(a.address, b.address));
  return placed.map(({ item }) => {
    const withoutBody = publishDocument(item, { outline: [], paragraphs: [] }, catalogue);
    return {
      id: item.id,
      year: yearOfDocument(item),
      digest: hash('sha256', JSON.stringify([withoutBody, loadBodyDigest(item)])),
      read: () => publishDocument(item, loadBody(item), catalogue),
    };
  });
}
