import { existsSync } from 'node:fs';
import path from 'node:path';
import { listBelow } from '../remembered/list-below.ts';
import { dataName } from '../schema/address.ts';
import { collections } from '../schema/document.ts';

/**
 * Files with the data of the documents that a build has published, in the order of their addresses. The search index is made of
 * them, so that it cannot disagree with the pages.
 * @param folder the built site
 * @returns paths inside the site
 */
export function listPublishedFiles(folder: string): string[] {
  return collections
    .filter((collection) => existsSync(path.join(folder, collection)))
    .flatMap((collection) =>
      listBelow(path.join(folder, collection))
        .filter(({ entry }) => entry.name === dataName)
        .map(({ name }) => path.join(collection, name)),
    )
    .sort();
}
