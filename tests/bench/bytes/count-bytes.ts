import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { listPublishedFiles } from '../../../src/catalogue/published-documents.ts';
import { findFileSort } from './file-sorts.ts';

export interface SortBytes {
  readonly sort: string;
  readonly files: number;
  readonly bytes: number;
}

export interface SiteBytes {
  readonly documents: number;
  /** Those with most bytes first. */
  readonly sorts: readonly SortBytes[];
}

/**
 * Counts the bytes of a built site by sorts of files.
 * @throws if it has no documents
 */
export function countBytes(site: string): SiteBytes {
  const documents = listPublishedFiles(site).length;
  if (documents === 0) throw new Error(`No documents in ${site}. Build the site first: npm run build`);
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const bySort = Map.groupBy(files, (file) =>
    findFileSort(path.relative(site, file).replaceAll(path.sep, '/')),
  );
  const sorts = [...bySort].map(([sort, own]) => ({
    sort,
    files: own.length,
    bytes: own.reduce((sum, file) => sum + statSync(file).size, 0),
  }));
  return { documents, sorts: sorts.sort((a, b) => b.bytes - a.bytes) };
}
