import { arrange } from '../../../src/browser/search/arrange.ts';
import { readResult } from '../../../src/browser/search/read-result.ts';
import { createSites } from '../../../src/browser/search/sites/ask-sites.ts';
import { createSiteReader } from '../../../src/browser/search/sites/read-site.ts';
import { noFilters } from '../../../src/browser/search/state.ts';
import type { OtherSite } from '../../../src/schema/other-site.ts';
import { openIndex, type ReadFile } from '../../../src/search/engine/open-index.ts';
import { parseQuery } from '../../../src/search/engine/query.ts';
import { searchSource } from '../../../src/search/together/source.ts';

/** Results of the first page, whose texts are read. */
const pageLength = 10;

export interface FirstQuery {
  readonly text: string;
  readonly found: number;
  /** Of all files that were read, from the manifests to the texts that are shown. */
  readonly bytes: number;
  readonly requests: number;
  /** Until all that is shown is there. */
  readonly milliseconds: number;
}

/**
 * What a first query reads of several sites, when nothing of them is known yet: it does what the search page does, over HTTP.
 * @param sites the first is that which the reader is on
 */
export async function measureFirstQuery(sites: readonly OtherSite[], text: string): Promise<FirstQuery> {
  let [bytes, requests] = [0, 0];
  const readFileOf = (site: OtherSite): ReadFile => {
    const read = createSiteReader(site, 'search-index/');
    return async (file, options) => {
      const response = await read(file, options);
      requests += 1;
      bytes += Number(response.headers.get('content-length'));
      return response;
    };
  };
  const [own, ...others] = sites;
  if (!own) throw new Error('There is no site');
  const started = performance.now();
  const state = { text, filters: noFilters, order: 'relevance' } as const;
  const query = parseQuery(text);
  const opening = openIndex(readFileOf(own));
  const round = createSites(others, readFileOf).ask(query, opening);
  const mine = await searchSource({ index: await opening }, query);
  await round.first;
  const { ranked } = arrange({ state, query, round }, mine);
  await Promise.all(ranked.slice(0, pageLength).map((hit) => readResult(hit, query, '/')));
  const milliseconds = performance.now() - started;
  const missing = round.answers().filter((answer) => !('found' in answer)).length + round.waiting().length;
  if (missing > 0) throw new Error(`${String(missing)} sites have not answered`);
  return { text, found: ranked.length, bytes, requests, milliseconds };
}
