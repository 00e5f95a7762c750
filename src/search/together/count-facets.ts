import { countFacets, countYears, type FacetCounts, type FacetName, type Filters } from '../engine/facets.ts';
import type { DocumentTable } from '../engine/format.ts';
import type { Found } from './source.ts';

/** For each value of each facet, the documents of all sites. */
export function countFacetsTogether(found: readonly Found[], filters: Filters): FacetCounts {
  const each = found.map(({ source, matches }) => countFacets(source.index.documents, matches, filters));
  const addFacet = (facet: FacetName) => addUp(each.map((counts) => counts[facet]));
  return {
    bureaus: addFacet('bureaus'),
    levels: addFacet('levels'),
    kinds: addFacet('kinds'),
    topics: addFacet('topics'),
    looks: addFacet('looks'),
  };
}

/** Year → documents of all sites; ascending. */
export function countYearsTogether(found: readonly Found[], filters: Filters): ReadonlyMap<number, number> {
  const sums = addUp(
    found.map(({ source, matches }) => countYears(source.index.documents, matches, filters)),
  );
  return new Map([...sums].sort(([a], [b]) => a - b));
}

function addUp<Key>(maps: readonly ReadonlyMap<Key, number>[]): Map<Key, number> {
  const sums = new Map<Key, number>();
  for (const [key, count] of maps.flatMap((map) => [...map])) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
}

/** The values that facets can have. */
export type FacetValues = Pick<DocumentTable, 'bureauList' | 'kindList' | 'topicList'>;

/** The values of all sites, each once. */
export function joinValues(tables: readonly FacetValues[]): FacetValues {
  const bureauList: DocumentTable['bureauList'][number][] = [];
  const places = new Map<string, number>();
  for (const { bureauList: own } of tables)
    for (const { parent, ...bureau } of own) {
      if (places.has(bureau.id)) continue;
      const above = parent === undefined ? undefined : places.get(own[parent]?.id ?? '');
      places.set(bureau.id, bureauList.length);
      bureauList.push({ ...bureau, ...(above !== undefined && { parent: above }) });
    }
  return {
    bureauList,
    kindList: [...new Set(tables.flatMap(({ kindList }) => kindList))].sort(),
    topicList: [...new Set(tables.flatMap(({ topicList }) => topicList))].sort(),
  };
}
