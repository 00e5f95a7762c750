import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentData } from '../catalogue/document-data.ts';
import { collections } from '../document/document.ts';
import { writeIndex } from './index/write-index.ts';

/**
 * Builds the search index of a built site into its folder `search-index/`. It reads the data that the build has published, so
 * search and pages cannot disagree.
 * @param folder the built site
 */
export function buildSearchIndex(folder: string): void {
  const documents = listDataFiles(folder).map(
    (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as DocumentData,
  );
  writeIndex(path.join(folder, 'search-index'), documents);
}

function listDataFiles(folder: string): string[] {
  return collections
    .flatMap((collection) => {
      const names = readdirSync(path.join(folder, collection), { recursive: true, encoding: 'utf8' });
      return names.map((name) => path.join(collection, name));
    })
    .filter((name) => name.endsWith('.json'))
    .sort();
}
