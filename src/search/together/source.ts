import type { OtherSite } from '../../schema/other-site.ts';
import { narrow, type Filters } from '../engine/facets.ts';
import type { SearchIndex } from '../engine/open-index.ts';
import type { Query } from '../engine/query.ts';
import { search, type Match } from '../engine/search.ts';

/** A site whose index is searched. */
export interface Source {
  readonly index: SearchIndex;
  /** Missing for the site that the reader is on. */
  readonly site?: OtherSite;
}

/** What a search has found on one site. */
export interface Found {
  readonly source: Source;
  /** Before they are narrowed. */
  readonly matches: readonly Match[];
}

/** A document that was found, on one of several sites. */
export interface Hit {
  readonly source: Source;
  readonly match: Match;
}

export async function searchSource(source: Source, query: Query): Promise<Found> {
  return { source, matches: await search(source.index, query) };
}

/** How many documents of all sites a query finds; of another site that cannot be read just now, none. */
export async function countTogether(
  sources: readonly Source[],
  query: Query,
  filters: Filters,
): Promise<number> {
  const counts = sources.map(async (source) => {
    try {
      const { matches } = await searchSource(source, query);
      return narrow(source.index.documents, matches, filters).length;
    } catch (error) {
      if (!source.site) throw error;
      return 0;
    }
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
