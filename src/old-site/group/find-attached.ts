import type { SiteMap } from '../address.ts';
import { sortOf } from '../crawl.ts';
import type { Pages } from './find-pages.ts';

/** A file that a page offers. */
export interface Attached {
  /** Path below the crawl's folder. */
  readonly file: string;
  /** As the links on the page are written: one file may be linked twice. */
  readonly written: readonly string[];
  /** What the page calls it. */
  readonly title: string;
}

/** A file that is offered on more pages belongs to the site: a reader of PDF, a form. */
const mostPages = 5;

/** Finds the files that pages offer with their text; pictures are found where the text is read. */
export function findAttached(groups: readonly Pages[], site: SiteMap): Map<Pages, Attached[]> {
  const found = new Map<Pages, Attached[]>();
  const counts = new Map<string, number>();
  for (const pages of groups) {
    const files = new Map<string, Attached>();
    for (const page of pages) {
      for (const { written, text } of page.links) {
        const file = site.fileOf(written, page.file);
        if (file === undefined || !/^(?:word|attachment)$/u.test(sortOf(file))) continue;
        const before = files.get(file);
        files.set(file, {
          file,
          written: [...new Set([...(before?.written ?? []), written])],
          title: before?.title ?? text,
        });
      }
    }
    for (const file of files.keys()) counts.set(file, (counts.get(file) ?? 0) + 1);
    found.set(pages, [...files.values()]);
  }
  for (const [pages, files] of found)
    found.set(
      pages,
      files.filter(({ file }) => (counts.get(file) ?? 0) <= mostPages),
    );
  return found;
}
