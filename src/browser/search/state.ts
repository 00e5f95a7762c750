import { facetNames, looks, type FacetName, type Filters } from '../../search/engine/facets.ts';
import { orders, type Order } from '../../search/engine/rank.ts';

/** Everything that makes a search: it is all in the address, so that it can be kept, shared and gone back to. */
export interface SearchState {
  readonly text: string;
  readonly filters: Filters;
  readonly order: Order;
}

/** Names of the facets in the address: short, and never changed. */
const parameters: Record<FacetName, string> = {
  bureaus: 'bureau',
  levels: 'level',
  kinds: 'kind',
  topics: 'topic',
  looks: 'look',
};

export function readState(search: URLSearchParams): SearchState {
  const order = orders.find((one) => one === search.get('order')) ?? 'relevance';
  const fromYear = readYear(search.get('from'));
  const toYear = readYear(search.get('to'));
  const lists = Object.fromEntries(
    facetNames.map((facet) => [facet, [...new Set(search.getAll(parameters[facet]))].filter(Boolean)]),
  ) as Record<FacetName, string[]>;
  return {
    text: search.get('q') ?? '',
    filters: {
      ...lists,
      looks: looks.filter((look) => lists.looks.includes(look)),
      ...(fromYear !== undefined && { fromYear }),
      ...(toYear !== undefined && { toYear }),
    },
    order,
  };
}

export function writeState({ text, filters, order }: SearchState): URLSearchParams {
  const search = new URLSearchParams();
  if (text) search.set('q', text);
  for (const facet of facetNames) for (const value of filters[facet]) search.append(parameters[facet], value);
  if (filters.fromYear !== undefined) search.set('from', String(filters.fromYear));
  if (filters.toYear !== undefined) search.set('to', String(filters.toYear));
  if (order !== 'relevance') search.set('order', order);
  return search;
}

export const noFilters: Filters = { bureaus: [], levels: [], kinds: [], topics: [], looks: [] };

export function hasFilters(filters: Filters): boolean {
  const { fromYear, toYear } = filters;
  return (
    fromYear !== undefined || toYear !== undefined || facetNames.some((facet) => filters[facet].length > 0)
  );
}

function readYear(text: string | null): number | undefined {
  return text !== null && /^\d{4}$/u.test(text) ? Number(text) : undefined;
}
