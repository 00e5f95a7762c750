import type { StoredDocument } from '../document/loader.ts';
import type { Problem } from '../schema/problem.ts';
import { findBrokenLinks } from './broken-link.ts';
import { findDuplicateUrls } from './duplicate-url.ts';
import { findBadFileNames } from './file-name.ts';

/**
 * Checks that need all documents at once. They stop a build, as the checks of a single document do.
 * @param files all document files; those that could not be read are missing among the documents
 */
export function compareDocuments(documents: readonly StoredDocument[], files: readonly string[]): Problem[] {
  return [...findBadFileNames(files), ...findDuplicateUrls(files), ...findBrokenLinks(documents, files)];
}
