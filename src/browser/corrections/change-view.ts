import { simplify } from '../lists/simplify.ts';

/** What changes are narrowed by; the names stand in addresses. */
const changeFacets = ['bureau', 'kind', 'year'] as const;

/** What a reader asks of the list of changes; all of it is in the address. */
export interface ChangeView {
  readonly text: string;
  readonly facets: Readonly<Partial<Record<(typeof changeFacets)[number], string>>>;
}

/** A change as its line in the page tells of it. */
export interface ChangeEntry {
  /** Values of facets, by their names. */
  readonly facets: Readonly<Partial<Record<string, readonly string[]>>>;
  /** All words by which it may be looked for. */
  readonly names: string;
}

/** Reads `?q=云溪&kind=更正`, or what a form has; what it does not know is left out. */
export function readChangeView(fields: Pick<URLSearchParams, 'get'>): ChangeView {
  const chosen = changeFacets.flatMap((facet) => {
    const value = fields.get(facet) ?? '';
    return value === '' ? [] : [[facet, value] as const];
  });
  return { text: fields.get('q')?.trim() ?? '', facets: Object.fromEntries(chosen) };
}

export function writeChangeView({ text, facets }: ChangeView): URLSearchParams {
  return new URLSearchParams({ ...(text !== '' && { q: text }), ...facets });
}

/** Whether a view shows a change: it has each value that was chosen, and each word that was typed. */
export function shows({ text, facets }: ChangeView, entry: ChangeEntry): boolean {
  const names = simplify(entry.names);
  return (
    changeFacets.every((facet) => {
      const value = facets[facet];
      return value === undefined || entry.facets[facet]?.includes(value) === true;
    }) &&
    text
      .split(/\s+/u)
      .map(simplify)
      .every((word) => names.includes(word))
  );
}
