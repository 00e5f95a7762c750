import { countFacets } from '../../search/engine/facets.ts';
import type { SuggestedPage } from '../../search/engine/format.ts';
import { openIndex, type SearchIndex } from '../../search/engine/open-index.ts';
import { parseQuery, type Query } from '../../search/engine/query.ts';
import { rank } from '../../search/engine/rank.ts';
import { searchSource, type Found } from '../../search/together/source.ts';
import { arrangeMentions, type Mention } from '../search/arrange-mentions.ts';
import { createReader } from '../search/read-file.ts';
import { readResult } from '../search/read-result.ts';
import { listMatching, type Result } from '../search/result.ts';
import { findNamedProjects } from '../search/small-place.ts';
import { noFilters } from '../search/state.ts';

/** What the documents of the site know of a place that has no bureau. */
export interface PlaceMentions {
  /** Those that are named after it. */
  readonly projects: readonly SuggestedPage[];
  /** The newest documents that name it. */
  readonly newest: readonly MentioningDocument[];
  readonly bureaus: readonly Mention[];
}

export interface MentioningDocument extends Pick<Result, 'address' | 'strings'> {
  readonly title: string;
  /** The first that names it; missing where only the title does. */
  readonly paragraph?: { readonly id: string; readonly text: string };
}

/** More are only counted. */
const mostDocuments = 2;

let opening: Promise<SearchIndex> | undefined;

/** Asks the index of the search, which is read now and not before, whose documents have a string. */
export async function findMentions(text: string, base: string): Promise<PlaceMentions> {
  opening ??= openIndex(createReader(`${base}search-index/`));
  opening.catch(() => (opening = undefined));
  const index = await opening;
  // One string, whatever signs of the search's own language are in it.
  const query = parseQuery(`“${text.replaceAll(/["“”|｜]/gu, '')}”`);
  const found = await searchSource({ index }, query);
  if (found.matches.length === 0) return { projects: [], newest: [], bureaus: [] };
  const [{ pages }, newest] = await Promise.all([index.readSuggestions(), readNewest(found, query, base)]);
  return {
    projects: findNamedProjects(text, pages, found.matches),
    newest,
    bureaus: arrangeMentions(
      countFacets(index.documents, found.matches, noFilters).bureaus,
      index.documents.bureauList,
    ),
  };
}

/** Of those that hold: what was repealed tells nobody how his road stands. */
function readNewest({ source, matches }: Found, query: Query, base: string): Promise<MentioningDocument[]> {
  const { documents } = source.index;
  const ended = new Set(documents.ended);
  const holding = matches.filter(({ document }) => !ended.has(document));
  const read = async (match: (typeof matches)[number]): Promise<MentioningDocument> => {
    const result = await readResult({ source, match }, query, base);
    const [paragraph] = listMatching(result);
    const { address, strings, text } = result;
    return { address, strings, title: text.title, ...(paragraph && { paragraph }) };
  };
  return Promise.all(rank(documents, holding, 'newest').slice(0, mostDocuments).map(read));
}
