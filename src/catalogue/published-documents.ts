import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { documentDataName } from '../schema/address.ts';
import { collections } from '../schema/document.ts';
import type { DocumentData } from './document-data.ts';

/**
 * Reads the documents that a build has published, one at a time, in the order of their addresses. Search and datasets are made of
 * them, so that neither can disagree with the pages.
 * @param folder the built site
 */
export function* readPublishedDocuments(folder: string): Generator<DocumentData, void> {
  for (const file of listDataFiles(folder))
    yield JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as DocumentData;
}

function listDataFiles(folder: string): string[] {
  return collections
    .flatMap((collection) => {
      const names = readdirSync(path.join(folder, collection), { recursive: true, encoding: 'utf8' });
      return names.map((name) => path.join(collection, name));
    })
    .filter((name) => path.basename(name) === documentDataName)
    .sort();
}
