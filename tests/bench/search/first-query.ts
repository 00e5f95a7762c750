import { narrow } from '../../../src/search/engine/facets.ts';
import { parseQuery } from '../../../src/search/engine/query.ts';
import { rank } from '../../../src/search/engine/rank.ts';
import { search } from '../../../src/search/engine/search.ts';
import { noFilters } from '../../../src/browser/search/state.ts';
import { openFolder } from './index-folder.ts';

/** Results of the first page, whose texts are read. */
const pageLength = 10;

export interface FirstQuery {
  readonly text: string;
  /** Everything that is read of the index, from the manifest to the texts of the results that are shown. */
  readonly bytes: number;
  readonly found: number;
}

/** What a first query reads of an index, when nothing of it is known yet. It does what the search page does. */
export async function measureFirstQuery(folder: string, text: string): Promise<FirstQuery> {
  const { index, bytesRead } = await openFolder(folder);
  const matches = await search(index, parseQuery(text));
  const ranked = rank(index.documents, narrow(index.documents, matches, noFilters), 'relevance');
  await Promise.all(ranked.slice(0, pageLength).map(({ document }) => index.readText(document)));
  return { text, bytes: bytesRead(), found: ranked.length };
}

/** What people look for. */
export const typicalQueries = ['农村公路', '四好农村路', '建设', '安全生产', '180公里', '公路 养护'] as const;
