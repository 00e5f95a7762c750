import { mapSite, type SiteMap } from './address.ts';
import { sortOf } from './crawl.ts';
import { findAttached, type Attached } from './group/find-attached.ts';
import { findCopies, type Candidate } from './group/find-copies.ts';
import { findFramed } from './group/find-framed.ts';
import { findPages, type Pages } from './group/find-pages.ts';
import { judgeGroup } from './judge/judge-group.ts';
import { judgePage } from './judge/judge-page.ts';
import type { Verdict } from './judge/verdict.ts';
import type { PageFacts } from './survey/page-facts.ts';

/** A document that was found in a saved site. */
export interface Found {
  /** The page of the document, and those on which it goes on. */
  readonly pages: Pages;
  /** The file that holds the text, where the page only offers or shows it: a Word file, a page in a frame. */
  readonly holder?: PageFacts;
  /** The other files in which the site had it. */
  readonly copies: readonly string[];
  readonly attached: readonly Attached[];
}

/** What is not imported, and why. */
export interface Left {
  readonly file: string;
  readonly title: string;
  readonly verdict: Verdict;
}

export interface SitePlan {
  /** By the paths of their first pages, those of one matter last. */
  readonly found: readonly Found[];
  readonly left: readonly Left[];
  readonly site: SiteMap;
}

/** What the webmaster says. */
export interface Wishes {
  /** Files to import whatever they are taken for. */
  readonly also: ReadonlySet<string>;
  /** Address of the old site, where the pages do not say it. */
  readonly origin?: string;
}

/**
 * Finds the documents among the pages of a saved site, with their further pages, copies and attachments.
 * @param files all files of the crawl
 */
export function planSite(
  files: readonly string[],
  surveyed: readonly PageFacts[],
  { also, origin }: Wishes,
): SitePlan {
  const named = new Map(
    surveyed.flatMap(({ file, url }) => (url === undefined ? [] : [[file, url] as const])),
  );
  const site = mapSite(files, named, origin);
  const words = new Map(surveyed.filter(({ file }) => sortOf(file) === 'word').map((one) => [one.file, one]));
  const groups = findPages(
    surveyed.filter(({ file }) => !words.has(file)),
    site,
  );
  const attached = findAttached(groups, site);
  const framed = findFramed(groups, site);
  const candidates: (Candidate & { readonly holder?: PageFacts })[] = [];
  const left: Left[] = [];
  const settle = (pages: Pages, verdict: Verdict, holder?: PageFacts): void => {
    const isWished = pages.some(({ file }) => also.has(file));
    if (verdict.kind === 'document' || isWished)
      candidates.push({ pages, text: holder ? [holder] : pages, ...(holder && { holder }) });
    else for (const { file, title } of pages) left.push({ file, title, verdict });
  };
  const judged = new Map(
    groups.map((pages) => [
      pages,
      judgeGroup(pages, { attached: attached.get(pages) ?? [], words, framed: framed.get(pages) }),
    ]),
  );
  // What a document shows within itself is no other one.
  const shown = new Set(
    [...judged.values()].flatMap(({ verdict, holder }) =>
      verdict.kind === 'document' && holder ? [holder.file] : [],
    ),
  );
  for (const [pages, { verdict, holder }] of judged)
    if (pages.every(({ file }) => !shown.has(file))) settle(pages, verdict, holder);
  const offered = new Set(
    candidates.flatMap(({ pages, holder }) => [
      ...(attached.get(pages) ?? []).map(({ file }) => file),
      ...(holder ? [holder.file] : []),
    ]),
  );
  for (const word of words.values()) if (!offered.has(word.file)) settle([word], judgePage(word));
  const found = findCopies(candidates).map(({ one, copies }): Found => ({
    pages: one.pages,
    ...(one.holder && { holder: one.holder }),
    copies: copies.flatMap(({ pages, holder }) =>
      [...pages, ...(holder ? [holder] : [])].map(({ file }) => file),
    ),
    attached: (attached.get(one.pages) ?? []).filter(({ file }) => file !== one.holder?.file),
  }));
  // What is of one matter does not take the address of the year from what is of all.
  found.sort((one, other) => Number(isOfMatter(one)) - Number(isOfMatter(other)));
  return { found, left, site };
}

function isOfMatter({ pages: [first], holder }: Found): boolean {
  return first.isOfMatter && holder?.isOfMatter !== false;
}

/** All files of the old site in which a document was. */
export function filesOf({ pages, holder, copies }: Found): string[] {
  return [...pages.map(({ file }) => file), ...(holder ? [holder.file] : []), ...copies];
}
