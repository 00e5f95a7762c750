import type { StoredDocument } from '../document/loader.ts';
import type { Problem } from '../schema/problem.ts';
import { findBrokenLinks } from './broken-link.ts';
import { findDuplicateUrls } from './duplicate-url.ts';

/** Checks that need all documents at once. They stop a build, as the checks of a single document do. */
export function compareDocuments(documents: readonly StoredDocument[]): Problem[] {
  return [...findDuplicateUrls(documents), ...findBrokenLinks(documents)];
}
