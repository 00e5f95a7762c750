import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';

/** What the search page offers when no document has what was asked for. It reads this only then. */
export const GET: APIRoute = async () => Response.json((await loadCatalogue()).settings.synonyms);
