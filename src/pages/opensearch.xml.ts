import type { APIRoute } from 'astro';
import { absoluteUrl, paths } from '../schema/address.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';

/** OpenSearch 1.1 description: browsers can offer the site as a search engine. */
export const GET: APIRoute = async () => {
  const { site } = (await loadCatalogue()).settings;
  const template = `${absoluteUrl(site, paths.search)}?q={searchTerms}`;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml([...site.name].slice(0, 16).join(''))}</ShortName>
  <Description>${escapeXml(site.description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" method="get" template="${escapeXml(template)}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } },
  );
};

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
