import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { loadDocumentRow } from '../../promises/load-document-rows.ts';

/** One line of each document, newest first. The script of a list reads it when a reader narrows the list, not before. */
export const GET: APIRoute = async () => {
  const { items } = await loadCatalogue();
  return Response.json(await Promise.all(items.map(({ id }) => loadDocumentRow(id))));
};
