import type { SearchIndex } from '../../search/engine/open-index.ts';
import type { Shown } from './search-view.ts';

/** What a reference to a search is made of. */
export interface CitedSearch {
  readonly site: string;
  readonly text: string;
  readonly documents: number;
  readonly paragraphs: number;
  readonly index: Pick<SearchIndex, 'digest' | 'date'>;
  readonly url: string;
}

/** `索引 6f60e91279d3d578，截至 2024-10-18`: with it one can tell later whether another count is of other documents. */
export function nameIndex({ digest, date }: Pick<SearchIndex, 'digest' | 'date'>): string {
  return `索引 ${digest}${date === undefined ? '' : `，截至 ${date}`}`;
}

/**
 * Reference to what a search has found, as data on the web: see `formatDataCitation`.
 * @param today `YYYY-MM-DD`, the date of citation
 */
export function citeSearch(
  { site, text, documents, paragraphs, index, url }: CitedSearch,
  today: string,
): string {
  const found = `${String(documents)} 件、${String(paragraphs)} 段`;
  return `${site}. 检索“${text}”：${found}[DS/OL]. (${nameIndex(index)})[${today}]. ${url}.`;
}

/** Writes it below the results. What other sites have is in their own indexes: it is cited from the rows that are exported. */
export function showCitation(page: HTMLElement, { search, mine, arranged }: Shown): void {
  const place = page.querySelector<HTMLElement>('[data-search-citation]');
  if (!place) return;
  const cited = {
    site: page.dataset['siteName'] ?? '',
    text: search.state.text,
    documents: arranged.ranked.length,
    paragraphs: arranged.paragraphs,
    index: mine.source.index,
    url: location.href,
  };
  place.textContent = citeSearch(cited, new Date().toLocaleDateString('sv-SE'));
  // A count of several sites is not that of one index.
  const isAlone = arranged.found.length === 1;
  const details = place.closest('details');
  if (details) details.hidden = !isAlone;
}
