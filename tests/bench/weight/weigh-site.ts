import { globSync } from 'node:fs';
import { findPageKind, pageKinds } from './page-kinds.ts';
import { weighPage, type PageWeight } from './weigh.ts';

export interface KindWeight {
  readonly kind: string;
  readonly pages: number;
  /** The page whose HTML is the median of its kind. */
  readonly page: string;
  readonly weight: PageWeight;
}

/**
 * Weighs a page of each kind that a built site has, the one of middle length. The style sheets and scripts of a kind are the
 * same for all its pages.
 * @throws if the folder has no pages
 */
export function weighSite(site: string): KindWeight[] {
  const pages = globSync('**/*.html', { cwd: site }).map((file) => file.replaceAll('\\', '/'));
  if (pages.length === 0) throw new Error(`No pages in ${site}. Build the site first: npm run build`);
  const byKind = Map.groupBy(pages, findPageKind);
  return pageKinds.flatMap((kind) => {
    const weighed = (byKind.get(kind) ?? [])
      .sort()
      .map((page) => ({ page, weight: weighPage(site, page) }))
      .sort((a, b) => a.weight.html.raw - b.weight.html.raw);
    const middle = weighed[Math.floor((weighed.length - 1) / 2)];
    return middle ? [{ kind, pages: weighed.length, ...middle }] : [];
  });
}
