import { existsSync } from 'node:fs';
import path from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig, AstroUserConfig } from 'astro';
import tongtu from './integration.ts';
import { createDatedSitemap, hasSitemap } from './publish/dated-sitemap.ts';
import { readSettings } from './settings/settings.ts';

/** What Astro is told of a site: where the pages come from, which integrations make them, and its address. */
export function createSiteConfig(root: string): AstroUserConfig {
  const { site } = readSettings(root).settings;
  return {
    site: site?.domain ?? 'http://localhost:4321',
    base: site?.base ?? '/',
    srcDir: import.meta.dirname,
    integrations: [tongtu(), mdx(), ...(hasSitemap(site) ? createDatedSitemap() : [])],
  };
}

/** What Astro is run with in the folder of a site, which may have a configuration of its own that begins with the one above. */
export function findSiteConfig(root: string): AstroInlineConfig {
  const isThere = ['mjs', 'js', 'ts', 'mts'].some((end) =>
    existsSync(path.join(root, `astro.config.${end}`)),
  );
  return isThere ? { root } : { ...createSiteConfig(root), root, configFile: false };
}
