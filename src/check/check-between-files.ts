import { listContentFiles } from '../document/files.ts';
import { idOf } from '../schema/document.ts';
import type { Refusal } from '../schema/explain.ts';
import { judgeDocumentName, judgeFileName } from '../schema/file-name.ts';
import type { Problem } from '../schema/problem.ts';
import type { Release } from '../schema/release.ts';
import { leaveOut, type ComparedContent } from './compared-content.ts';
import { isOfDrafts, toWarning } from './drafts.ts';
import { findDuplicateUrls } from './find-duplicate-urls.ts';
import { findPublishedAfterAll } from './files/published-after-all.ts';
import { findCopiedDocuments } from './files/copied-documents.ts';
import { findVanishedAddresses, findWrongFormer } from './files/former-addresses.ts';
import { findWrongOldAddresses } from './files/old-addresses.ts';
import { findIrregularFiles } from './files/irregular-files.ts';
import { findDuplicateFiles, findWrongContent } from './files/published-files.ts';
import { findUnreadFiles } from './files/unread-files.ts';
import { findUnusedFiles } from './files/unused-files.ts';
import { findUnknownRenamings } from './files/renamings.ts';
import { findBrokenSuccessions } from './files/successions.ts';
import { findBrokenLinks } from './links/find-broken-links.ts';
import type { CheckedPage } from './pages/check-pages.ts';
import { findCoveringFiles, findUnusablePages } from './pages/page-names.ts';

/**
 * Checks that need all content at once. They stop a build, as the checks of a single document do.
 * @param pages those that the site's maintainers write
 */
export function checkBetweenFiles(content: ComparedContent, pages: readonly CheckedPage[] = []): Problem[] {
  const { releases = new Map<string, Release>(), files } = content;
  const held = files.filter((file) => releases.has(file));
  const isDraft = (file: string): boolean => releases.get(file)?.state === 'draft';
  // As it is published now, as it will be, and with the drafts: these change nothing of what is said about the others.
  const now = checkTogether(
    leaveOut(content, () => true),
    pages,
  );
  if (held.length === 0) return now;
  const later = held.every(isDraft)
    ? now
    : checkTogether(
        leaveOut(content, ({ state }) => state === 'draft'),
        pages,
      );
  if (!held.some(isDraft)) return unite(now, later);
  const drafts = checkTogether(content, pages).filter(({ file }) => isOfDrafts(file, content));
  return unite(unite(now, later), drafts.map(toWarning));
}

function unite(some: readonly Problem[], others: readonly Problem[]): Problem[] {
  const keyOf = ({ rule, file, line, column, message }: Problem): string =>
    JSON.stringify([rule, file, line, column, message]);
  const known = new Set(some.map(keyOf));
  return [...some, ...others.filter((one) => !known.has(keyOf(one)))];
}

function checkTogether(content: ComparedContent, pages: readonly CheckedPage[]): Problem[] {
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
    ...findUnknownRenamings(content),
    ...findBrokenLinks(content, pages),
  ];
}

/** A name of a file or folder that an address could not hold: `2023#1.mdx` would be the page `2023`. */
function refuseName(file: string, refusal: Refusal | undefined): Problem[] {
  return refusal ? [{ severity: 'error', file, line: 1, column: 1, ...refusal }] : [];
}
