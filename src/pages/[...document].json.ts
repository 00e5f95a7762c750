import type { APIRoute } from 'astro';
import type { Item } from '../catalogue/catalogue.ts';
import { publishDocument } from '../catalogue/document-data.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';

/** A document's data, for programs: metadata, outline, and paragraphs with their addresses. */
export async function getStaticPaths() {
  const { items, settings } = await loadCatalogue();
  return items.map((item) => ({ params: { document: item.id }, props: { item, site: settings.site } }));
}

type Props = { item: Item; site: Parameters<typeof publishDocument>[1] };

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(JSON.stringify(publishDocument(props.item, props.site)));
