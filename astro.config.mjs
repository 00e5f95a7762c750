import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import tongtu from './src/integration.ts';
import { createDatedSitemap } from './src/publish/dated-sitemap.ts';
import { createSitemapFilter } from './src/record/former/in-sitemap.ts';
import { showsDrafts } from './src/source/clock.ts';
import { readSettings } from './src/settings/settings.ts';

const { site } = readSettings(import.meta.dirname).settings;

export default defineConfig({
  site: site?.domain ?? 'http://localhost:4321',
  base: site?.base ?? '/',
  // A sitemap asks to be listed.
  integrations: [
    tongtu(),
    mdx(),
    ...(site?.indexed === false || showsDrafts()
      ? []
      : createDatedSitemap(createSitemapFilter(import.meta.dirname, site))),
  ],
});
