import type { SiteMap } from '../address.ts';
import type { PageFacts } from '../survey/page-facts.ts';
import type { Pages } from './find-pages.ts';

/** A page that more show within themselves belongs to the site: its head, the weather. */
const mostPages = 5;

/** Finds the page that each document shows in a frame; of several the longest, for the others are menus. */
export function findFramed(groups: readonly Pages[], site: SiteMap): Map<Pages, PageFacts> {
  const byFile = new Map(groups.flat().map((page) => [page.file, page]));
  const found = new Map<Pages, PageFacts>();
  const counts = new Map<PageFacts, number>();
  for (const pages of groups) {
    const own = new Set(pages.map(({ file }) => file));
    const [longest] = pages
      .flatMap((page) => page.frames.map((written) => site.fileOf(written, page.file)))
      .flatMap((file) => (file === undefined || own.has(file) ? [] : (byFile.get(file) ?? [])))
      .sort((one, other) => other.length - one.length);
    if (longest === undefined) continue;
    found.set(pages, longest);
    counts.set(longest, (counts.get(longest) ?? 0) + 1);
  }
  return new Map([...found].filter(([, page]) => (counts.get(page) ?? 0) <= mostPages));
}
