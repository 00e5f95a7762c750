import type { OtherSite } from '../../../schema/other-site.ts';

/** Where a page is that was found: on this site, on another, or nowhere that it could be. */
export type PagePlace = OtherSite | 'own' | 'stray';

/**
 * Finds the site of a page by its address, which an index may have made up.
 * @param base prefix of this site
 */
export function findSite(url: string, base: string, sites: readonly OtherSite[]): PagePlace {
  if (url.startsWith(base) && !/^[\\/]{2}/u.test(url)) return 'own';
  if (!URL.canParse(url)) return 'stray';
  const { href } = new URL(url);
  // One site may lie below another.
  const [nearest] = sites
    .filter((site) => href.startsWith(site.url))
    .sort((a, b) => b.url.length - a.url.length);
  return nearest ?? 'stray';
}
