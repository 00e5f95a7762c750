import type { ComparedDocument } from '../schema/document.ts';
import type { Draft } from '../document/read-content.ts';
import type { Problem } from '../schema/problem.ts';
import { findBrokenLinks } from './broken-link.ts';
import { findDuplicateUrls } from './duplicate-url.ts';
import { findBadFileNames } from './file-name.ts';

/**
 * Checks that need all documents at once. They stop a build, as the checks of a single document do.
 * @param files all document files
 * @param drafts those with errors; they are missing among the documents
 */
export function compareDocuments(
  documents: readonly ComparedDocument[],
  files: readonly string[],
  drafts: readonly Draft[] = [],
): Problem[] {
  return [
    ...findBadFileNames(files),
    ...findDuplicateUrls(files),
    ...findBrokenLinks(documents, files, drafts),
  ];
}
