import type { APIRoute } from 'astro';
import type { Item } from '../../catalogue/catalogue.ts';
import { publishDocument } from '../../catalogue/document-data.ts';
import { loadBody, loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { takeDocument } from '../../take-away/taken.ts';
import { writeText } from '../../take-away/write-text.ts';

export { getStaticPaths } from './index.json.ts';

/** The document as plain text, to take away. */
export const GET: APIRoute<{ item: Item }> = async ({ props: { item } }) => {
  const data = publishDocument(item, loadBody(item), await loadCatalogue());
  return new Response(writeText(takeDocument(data)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
