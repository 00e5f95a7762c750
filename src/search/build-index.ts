import path from 'node:path';
import { readPublishedDocuments } from '../catalogue/published-documents.ts';
import { writeIndex } from './index/write-index.ts';

/**
 * Builds the search index of a built site into its folder `search-index/`. It reads the data that the build has published, so
 * search and pages cannot disagree.
 * @param folder the built site
 */
export function buildSearchIndex(folder: string): void {
  writeIndex(path.join(folder, 'search-index'), [...readPublishedDocuments(folder)]);
}
