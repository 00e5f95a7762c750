import { listContentFiles } from '../document/files.ts';
import { idOf } from '../schema/document.ts';
import type { Refusal } from '../schema/explain.ts';
import { judgeDocumentName, judgeFileName } from '../schema/file-name.ts';
import type { Problem } from '../schema/problem.ts';
import type { ComparedContent } from './compared-content.ts';
import { findDuplicateUrls } from './find-duplicate-urls.ts';
import { findPublishedAfterAll } from './files/published-after-all.ts';
import { findCopiedDocuments } from './files/copied-documents.ts';
import { findVanishedAddresses, findWrongFormer } from './files/former-addresses.ts';
import { findWrongOldAddresses } from './files/old-addresses.ts';
import { findIrregularFiles } from './files/irregular-files.ts';
import { findDuplicateFiles, findWrongContent } from './files/published-files.ts';
import { findUnreadFiles } from './files/unread-files.ts';
import { findUnusedFiles } from './files/unused-files.ts';
import { findBrokenSuccessions } from './files/successions.ts';
import { findBrokenLinks } from './links/find-broken-links.ts';
import type { CheckedPage } from './pages/check-pages.ts';
import { findCoveringFiles, findUnusablePages } from './pages/page-names.ts';

/**
 * Checks that need all content at once. They stop a build, as the checks of a single document do.
 * @param pages those that the site's maintainers write
 */
export function checkBetweenFiles(content: ComparedContent, pages: readonly CheckedPage[] = []): Problem[] {
  const { root, files, documents } = content;
  const all = listContentFiles(root);
  return [
    ...files.flatMap((file) => refuseName(file, judgeFileName(file) ?? judgeDocumentName(idOf(file)))),
    ...pages.flatMap(({ file }) => refuseName(file, judgeFileName(file))),
    ...findDuplicateUrls(files),
    ...findUnusablePages(root, pages),
    ...findCoveringFiles(root),
    ...findIrregularFiles(root),
    ...findWrongContent(content, all),
    ...findDuplicateFiles(content),
    ...findUnreadFiles(all),
    ...findUnusedFiles(content, all),
    ...findCopiedDocuments(documents),
    ...findPublishedAfterAll(content),
    ...findWrongFormer(content),
    ...findWrongOldAddresses(content),
    ...findVanishedAddresses(content),
    ...pages.flatMap(({ problems }) => problems),
    ...findBrokenSuccessions(content),
    ...findBrokenLinks(content, pages),
  ];
}

/** A name of a file or folder that an address could not hold: `2023#1.mdx` would be the page `2023`. */
function refuseName(file: string, refusal: Refusal | undefined): Problem[] {
  return refusal ? [{ severity: 'error', file, line: 1, column: 1, ...refusal }] : [];
}
