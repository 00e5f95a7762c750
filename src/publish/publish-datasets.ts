import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { paths } from '../schema/address.ts';
import { readPublishedDocuments } from '../catalogue/published-documents.ts';
import { buildDatasets } from '../datasets/build-datasets.ts';
import { fillPage } from '../datasets/fill-page.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * Adds the datasets to a built site, beside the page that offers them.
 * @param folder the built site
 */
export function publishDatasets(folder: string, settings: Settings): void {
  const target = path.join(folder, paths.data);
  const datasets = buildDatasets(target, readPublishedDocuments(folder), settings);
  const page = path.join(target, 'index.html');
  writeFileSync(page, fillPage(readFileSync(page, 'utf8'), datasets));
}
