import { facetNames, type FacetName } from '../../promises/lists/facet-names.ts';

/** Columns that the table can be sorted by. */
export const sortKeys = ['name', 'bureau', 'period', 'done', 'state'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sorting {
  readonly key: SortKey;
  readonly isDescending: boolean;
}

/** Everything that the reader has asked of the ledger: it is all in the address, so that it can be kept, shared and gone back to. */
export interface View {
  readonly facets: Readonly<Partial<Record<FacetName, string>>>;
  readonly text: string;
  /** Undefined: in the order of the ledger. */
  readonly sorting?: Sorting;
}

/** Reads `?bureau=yunxi&year=2023&topic=rural-roads&state=done&q=安防&sort=-period`; what it does not know is left out. */
export function readView(search: URLSearchParams): View {
  const facets = Object.fromEntries(
    facetNames.flatMap((facet) => {
      const value = search.get(facet);
      return value ? [[facet, value]] : [];
    }),
  );
  const sorting = readSorting(search.get('sort') ?? '');
  return { facets, text: search.get('q') ?? '', ...(sorting && { sorting }) };
}

export function writeView({ facets, text, sorting }: View): URLSearchParams {
  const search = new URLSearchParams();
  for (const facet of facetNames) {
    const value = facets[facet];
    if (value) search.set(facet, value);
  }
  if (text) search.set('q', text);
  if (sorting) search.set('sort', writeSorting(sorting));
  return search;
}

/** Whether the page as it came from the server shows what is asked for. */
export function isPlain(view: View): boolean {
  return writeView(view).size === 0;
}

/** Whether lines are left out, and not only put in another order. */
export function isNarrowed({ facets, text }: View): boolean {
  return Object.values(facets).some(Boolean) || text !== '';
}

/** The same with one facet set; undefined takes it away. */
export function setFacet(view: View, facet: FacetName, value: string | undefined): View {
  const others = Object.entries(view.facets).filter(([name]) => name !== facet);
  return { ...view, facets: Object.fromEntries(value ? [...others, [facet, value]] : others) };
}

/** What a press on a column's head asks for: first its own order, then the other way round, then the ledger's again. */
export function turnSorting(sorting: Sorting | undefined, key: SortKey): Sorting | undefined {
  const first = { key, isDescending: startsDescending.includes(key) };
  if (sorting?.key !== key) return first;
  return sorting.isDescending === first.isDescending ? { key, isDescending: !first.isDescending } : undefined;
}

/** Of years and shares one wants to see the greatest first. */
const startsDescending: readonly SortKey[] = ['period', 'done'];

export function readSorting(text: string): Sorting | undefined {
  const key = sortKeys.find((one) => one === text.replace(/^-/u, ''));
  return key && { key, isDescending: text.startsWith('-') };
}

function writeSorting({ key, isDescending }: Sorting): string {
  return (isDescending ? '-' : '') + key;
}
