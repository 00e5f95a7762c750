import { documentFacets, type DocumentFacet } from '../../promises/lists/document-row.ts';

/** What a reader asks of a list of documents; all of it is in the address, so that it can be kept, shared and gone back to. */
export interface DocumentView {
  readonly text: string;
  readonly facets: Readonly<Partial<Record<DocumentFacet, string>>>;
}

/** Reads `?q=云溪&year=2023&kind=annual-plan`, or what a form has; what it does not know is left out. */
export function readDocumentView(fields: Pick<URLSearchParams, 'get'>): DocumentView {
  const chosen = documentFacets.flatMap((facet) => {
    const value = fields.get(facet) ?? '';
    return value === '' ? [] : [[facet, value] as const];
  });
  return { text: fields.get('q')?.trim() ?? '', facets: Object.fromEntries(chosen) };
}

/** One view has one address. */
export function writeDocumentView({ text, facets }: DocumentView): URLSearchParams {
  const chosen = documentFacets.flatMap((facet) => {
    const value = facets[facet];
    return value === undefined ? [] : [[facet, value] as const];
  });
  return new URLSearchParams(
    [...(text === '' ? [] : [['q', text] as const]), ...chosen].map((one) => [...one]),
  );
}

/** Whether nothing is asked: the list as it came. */
export function isWhole(view: DocumentView): boolean {
  return view.text === '' && Object.keys(view.facets).length === 0;
}
