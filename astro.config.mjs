import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import tongtu from './src/integration.ts';
import { readFormer } from './src/record/former/read-former.ts';
import { readSettings } from './src/settings/settings.ts';

const { site } = readSettings(import.meta.dirname).settings;
const { moved, withdrawn } = readFormer(import.meta.dirname).former;
const former = new Set([...moved.map(({ from }) => from), ...withdrawn.map(({ address }) => address)]);

/** Of what is published. @param {string} page a full address */
function isPublished(page) {
  const path = decodeURI(new URL(page).pathname).slice((site?.base ?? '/').length);
  return !former.has(path.replace(/\/$/u, ''));
}

export default defineConfig({
  site: site?.domain ?? 'http://localhost:4321',
  base: site?.base ?? '/',
  // A sitemap asks to be listed.
  integrations: [tongtu(), mdx(), ...(site?.indexed === false ? [] : [sitemap({ filter: isPublished })])],
});
