import type { APIRoute } from 'astro';
import { absoluteUrl, paths } from '../schema/address.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';

export const GET: APIRoute = async () => {
  const { site } = (await loadCatalogue()).settings;
  const lines = [
    'User-agent: *',
    `Disallow: ${site.base}${paths.search}?`,
    `Sitemap: ${absoluteUrl(site, 'sitemap-index.xml')}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
};
