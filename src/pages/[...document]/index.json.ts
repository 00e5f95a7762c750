import type { APIRoute } from 'astro';
import type { Item } from '../../catalogue/catalogue.ts';
import { publishDocument } from '../../catalogue/document-data.ts';
import { loadBody, loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { loadStatementRows } from '../../promises/load-ledger.ts';
import { keyPages } from '../../reads/keyed.ts';

/** A document's data, for programs: metadata, outline, and paragraphs with their anchors. */
export async function getStaticPaths() {
  const { items } = await loadCatalogue();
  return keyPages(items.map((item) => ({ params: { document: item.id }, props: { item } })));
}

export const GET: APIRoute<{ item: Item }> = async ({ props: { item } }) => {
  const lines = (await loadStatementRows()).get(item.id);
  return new Response(JSON.stringify(publishDocument(item, loadBody(item), await loadCatalogue(), lines)));
};
