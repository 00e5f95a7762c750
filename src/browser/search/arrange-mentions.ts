import type { BureauEntry } from '../../search/engine/format.ts';
import { ownOf } from '../../search/engine/facets.ts';

/** A bureau whose documents speak of a place that has no bureau of its own. */
export interface Mention {
  readonly id: string;
  readonly name: string;
  /** Documents that it has issued itself. */
  readonly documents: number;
  /** Whether no bureau below it speaks of the place as well. */
  readonly isLowest: boolean;
}

/**
 * Whose documents speak of a place: a township, a village, a road. Those of the county come before those of the city above it, which
 * speaks of many places.
 * @param counts documents by choice of bureau, as the facets of a search have them
 */
export function arrangeMentions(
  counts: ReadonlyMap<string, number>,
  bureaus: readonly BureauEntry[],
): Mention[] {
  const own = bureaus.map(({ id, site }) => (site === undefined ? (counts.get(ownOf(id)) ?? 0) : 0));
  const above = new Set<number>();
  bureaus.forEach(({ parent }, place) => {
    if (own[place] === 0) return;
    for (let one = parent; one !== undefined && !above.has(one); one = bureaus[one]?.parent) above.add(one);
  });
  return bureaus
    .flatMap(({ id, name }, place): Mention[] => {
      const documents = own[place] ?? 0;
      return documents === 0 ? [] : [{ id, name, documents, isLowest: !above.has(place) }];
    })
    .sort((a, b) => Number(b.isLowest) - Number(a.isLowest) || b.documents - a.documents);
}
