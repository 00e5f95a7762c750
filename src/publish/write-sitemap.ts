import { pathToFileURL } from 'node:url';
import path from 'node:path';
import type { HookParameters } from 'astro';
import type { Site } from '../schema/site.ts';
import { createDatedSitemap, hasSitemap } from './dated-sitemap.ts';

/**
 * Writes the sitemap as the integrations do that Astro is given, where Astro is not there to call them.
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
    dir: pathToFileURL(target + path.sep),
    pages: addresses.map((pathname) => ({ pathname })),
  };
  const integrations = createDatedSitemap();
  // What these two use of what Astro gives them.
  for (const { hooks } of integrations) {
    await hooks['astro:config:done']?.(given as unknown as HookParameters<'astro:config:done'>);
    await hooks['astro:routes:resolved']?.(given as unknown as HookParameters<'astro:routes:resolved'>);
  }
  for (const { hooks } of integrations)
    await hooks['astro:build:done']?.(given as unknown as HookParameters<'astro:build:done'>);
}
