import { countFacets } from '../../search/engine/facets.ts';
import { openIndex, type SearchIndex } from '../../search/engine/open-index.ts';
import { parseQuery } from '../../search/engine/query.ts';
import { searchSource } from '../../search/together/source.ts';
import { createReader } from '../search/read-file.ts';
import { noFilters } from '../search/state.ts';
import { arrangeMentions, type Mention } from '../search/arrange-mentions.ts';

let opening: Promise<SearchIndex> | undefined;

/** Asks the index of the search, which is read now and not before, whose documents have a string. */
export async function findMentions(text: string, base: string): Promise<Mention[]> {
  opening ??= openIndex(createReader(`${base}search-index/`));
  opening.catch(() => (opening = undefined));
  const index = await opening;
  // One string, whatever signs of the search's own language are in it.
  const query = parseQuery(`“${text.replaceAll(/["“”|｜]/gu, '')}”`);
  const { matches } = await searchSource({ index }, query);
  return arrangeMentions(
    countFacets(index.documents, matches, noFilters).bureaus,
    index.documents.bureauList,
  );
}
