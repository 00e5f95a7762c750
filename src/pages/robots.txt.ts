import type { APIRoute } from 'astro';
import { absoluteUrl, href, paths } from '../schema/address.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';

export const GET: APIRoute = async () => {
  const { site } = (await loadCatalogue()).settings;
  const lines = [
    'User-agent: *',
    `Disallow: ${href(site, paths.search)}?`,
    `Sitemap: ${absoluteUrl(site, paths.sitemap)}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
};
