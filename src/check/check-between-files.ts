import type { LinkedDocument } from '../schema/document.ts';
import type { FaultyDocument } from '../document/read-content.ts';
import type { Problem } from '../schema/problem.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { findDuplicateUrls } from './find-duplicate-urls.ts';
import { findBadFileNames } from './find-bad-file-names.ts';

/**
 * Checks that need all documents at once. They stop a build, as the checks of a single document do.
 * @param files all document files
 * @param faulty those with errors; they are missing among the documents
 */
export function checkBetweenFiles(
  documents: readonly LinkedDocument[],
  files: readonly string[],
  faulty: readonly FaultyDocument[] = [],
): Problem[] {
  return [
    ...findBadFileNames(files),
    ...findDuplicateUrls(files),
    ...findBrokenLinks(documents, files, faulty),
  ];
}
