import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import tongtu from './src/integration.ts';
import { isVersionAddress } from './src/schema/address.ts';
import { readSettings } from './src/settings/settings.ts';

const { site } = readSettings(import.meta.dirname).settings;

export default defineConfig({
  site: site?.domain ?? 'http://localhost:4321',
  base: site?.base ?? '/',
  // A sitemap asks to be listed: old versions are not to be found instead of what is in force.
  integrations: [
    tongtu(),
    mdx(),
    ...(site?.indexed === false ? [] : [sitemap({ filter: (page) => !isVersionAddress(page) })]),
  ],
});
