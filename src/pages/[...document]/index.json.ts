import type { APIRoute } from 'astro';
import type { Item } from '../../catalogue/catalogue.ts';
import { publishDocument } from '../../catalogue/document-data.ts';
import { loadBody, loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { keyPages } from '../../reads/keyed.ts';

/** A document's data, for programs: metadata, outline, and paragraphs with their anchors. */
export async function getStaticPaths() {
  const { items } = await loadCatalogue();
  return keyPages(items.map((item) => ({ params: { document: item.id }, props: { item } })));
}

export const GET: APIRoute<{ item: Item }> = async ({ props }) =>
  new Response(JSON.stringify(publishDocument(props.item, loadBody(props.item), await loadCatalogue())));
