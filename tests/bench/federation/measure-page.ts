import type { OtherSite } from '../../../src/schema/other-site.ts';
import { servePortal } from '../../e2e/site/federation.ts';
import { launchBrowser, measureWaits, type Waits } from '../search/browser.ts';
import { copySite, replaceIndex } from '../search/site.ts';

/**
 * Measures first queries on a search page that names other sites, in Chromium with nothing in its cache.
 * @param dist a built site, at the root of its domain
 * @param copy where a copy of it may be made
 * @param index of the site itself
 */
export async function measurePage(
  root: string,
  { dist, copy, index }: { readonly dist: string; readonly copy: string; readonly index: string },
  others: readonly OtherSite[],
  queries: readonly string[],
): Promise<Pick<Waits, 'cold' | 'transferred'>> {
  replaceIndex(copySite(dist, copy), 'search-index', index);
  const portal = await servePortal(copy, '/', others);
  const browser = await launchBrowser(root);
  try {
    return await measureWaits(browser, portal.address, queries, []);
  } finally {
    await browser.close();
    await portal.stop();
  }
}
