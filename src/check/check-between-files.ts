import type { LinkedDocument } from '../schema/document.ts';
import { judgeFileName } from '../schema/file-name.ts';
import type { FaultyDocument } from '../document/read-content.ts';
import type { Problem } from '../schema/problem.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { findDuplicateUrls } from './find-duplicate-urls.ts';

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
    ...files.flatMap(checkFileName),
    ...findDuplicateUrls(files),
    ...findBrokenLinks(documents, files, faulty),
  ];
}

/** A name of a file or folder that an address could not hold: `2023#1.mdx` would be the page `2023`. */
function checkFileName(file: string): Problem[] {
  const refusal = judgeFileName(file);
  return refusal ? [{ severity: 'error', file, line: 1, column: 1, ...refusal }] : [];
}
