import { hash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { openFolderStore } from '../remembered/folder-store.ts';
import type { Site } from '../schema/site.ts';
import { createDatedSitemap, hasSitemap, readSitemapFacts, type SitemapFacts } from './dated-sitemap.ts';

/**
 * Puts the sitemap into a site: that of the last build, if it has the same pages and days.
 * @param target the built site
 * @param addresses of its pages, `plans/yunxi/2024/`, in Astro's order
 */
export async function writeSitemap(
  root: string,
  target: string,
  site: Site,
  addresses: readonly string[],
): Promise<void> {
  if (!hasSitemap(site)) return;
  const work = path.join(root, '.tongtu');
  const facts = readSitemapFacts(target, work);
  const key = hash(
    'sha256',
    JSON.stringify([site.domain, site.base, addresses, [...facts.days], [...facts.gone]]),
  );
  const store = openFolderStore(path.join(work, 'sitemap'));
  if (!store.take(key, target)) {
    const draft = store.begin(key);
    await makeSitemap(root, draft.folder, site, addresses, facts);
    draft.keep();
    if (!store.take(key, target)) throw new Error(`${draft.folder} was changed while the site was built`);
  }
  store.clear();
}

/**
 * Writes it as the integrations do that Astro is given, where Astro is not there to call them.
 * @param folder what it is written into
 */
async function makeSitemap(
  root: string,
  folder: string,
  site: Site,
  addresses: readonly string[],
  facts: SitemapFacts,
): Promise<void> {
  const config = {
    root: pathToFileURL(root + path.sep),
    site: site.domain,
    base: site.base,
    trailingSlash: 'always',
    build: { format: 'directory' },
  };
  const given = {
    config,
    logger: { info: () => undefined, warn: console.warn, error: console.error },
    // All pages are named in `pages`.
    routes: [],
    dir: pathToFileURL(folder + path.sep),
    pages: addresses.map((pathname) => ({ pathname })),
  };
  const integrations = createDatedSitemap(facts);
  // What these two use of what Astro gives them.
  for (const { hooks } of integrations) {
    await hooks['astro:config:done']?.(given as unknown as HookParameters<'astro:config:done'>);
    await hooks['astro:routes:resolved']?.(given as unknown as HookParameters<'astro:routes:resolved'>);
  }
  for (const { hooks } of integrations)
    await hooks['astro:build:done']?.(given as unknown as HookParameters<'astro:build:done'>);
}
