import { documentFacets, type DocumentRow } from '../../promises/lists/document-row.ts';
import type { DocumentView } from './document-view.ts';
import { simplify } from './simplify.ts';

/** The documents that a view shows, in the order in which they came. Each word must be in the title or in the name of a bureau. */
export function selectDocuments(rows: readonly DocumentRow[], { text, facets }: DocumentView): DocumentRow[] {
  const words = text.split(/\s+/u).map(simplify).filter(Boolean);
  const asked = documentFacets.flatMap((facet) => {
    const value = facets[facet];
    return value === undefined ? [] : [{ facet, value }];
  });
  return rows.filter((row) => {
    if (!asked.every(({ facet, value }) => row.facets[facet].includes(value))) return false;
    const names = [row.title, row.bureau, ...row.above].map(simplify);
    return words.every((word) => names.some((name) => name.includes(word)));
  });
}
