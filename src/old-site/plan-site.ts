import { mapSite, type SiteMap } from './address.ts';
import { sortOf } from './crawl.ts';
import { findAttached, type Attached } from './group/find-attached.ts';
import { findCopies, type Candidate } from './group/find-copies.ts';
import { findPages, type Pages } from './group/find-pages.ts';
import { judgeGroup } from './judge/judge-group.ts';
import { judgePage } from './judge/judge-page.ts';
import type { Verdict } from './judge/verdict.ts';
import type { PageFacts } from './survey/page-facts.ts';

/** A document that was found in a saved site. */
export interface Found {
  /** The page of the document, and those on which it goes on. */
  readonly pages: Pages;
  /** The Word file that holds the text, where the page only offers it. */
  readonly word?: PageFacts;
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
  /** By the paths of their first pages. */
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
  const candidates: (Candidate & { readonly word?: PageFacts })[] = [];
  const left: Left[] = [];
  const settle = (pages: Pages, verdict: Verdict, word?: PageFacts): void => {
    const isWished = pages.some(({ file }) => also.has(file));
    if (verdict.kind === 'document' || isWished)
      candidates.push({ pages, text: word ? [word] : pages, ...(word && { word }) });
    else for (const { file, title } of pages) left.push({ file, title, verdict });
  };
  for (const pages of groups) {
    const { verdict, word } = judgeGroup(pages, attached.get(pages) ?? [], words);
    settle(pages, verdict, word);
  }
  const offered = new Set(
    candidates.flatMap(({ pages }) => attached.get(pages) ?? []).map(({ file }) => file),
  );
  for (const word of words.values()) if (!offered.has(word.file)) settle([word], judgePage(word));
  const found = findCopies(candidates).map(({ one, copies }): Found => ({
    pages: one.pages,
    ...(one.word && { word: one.word }),
    copies: copies.flatMap(({ pages, word }) => [...pages, ...(word ? [word] : [])].map(({ file }) => file)),
    attached: (attached.get(one.pages) ?? []).filter(({ file }) => file !== one.word?.file),
  }));
  return { found, left, site };
}

/** All files of the old site in which a document was. */
export function filesOf({ pages, word, copies }: Found): string[] {
  return [...pages.map(({ file }) => file), ...(word ? [word.file] : []), ...copies];
}
