import { countFacets } from '../../search/engine/facets.ts';
import type { BureauEntry } from '../../search/engine/format.ts';
import type { Found } from '../../search/together/source.ts';
import { arrangeMentions } from './arrange-mentions.ts';
import { nameOfPlace } from '../../text/place-name.ts';
import { findPlaces } from './find-places.ts';
import { linkPlaces } from './offer-places.ts';
import { nameSmallPlace } from './small-place.ts';
import { noFilters } from './state.ts';

/** Whom more places than these name is no place where one could go. */
const most = 2;

/**
 * The bureaus to go to for a place that has none: those alone whose documents name it, not the city above them, which speaks of many.
 * @param counts documents by choice of bureau, as the facets of the search have them
 */
export function findMentioned(
  text: string,
  counts: ReadonlyMap<string, number>,
  bureaus: readonly BureauEntry[],
): BureauEntry[] {
  if (nameSmallPlace(text) === undefined || findPlaces(text, bureaus).length > 0) return [];
  const lowest = arrangeMentions(counts, bureaus).filter(({ isLowest }) => isLowest);
  if (lowest.length > most) return [];
  return lowest.flatMap(({ id }) => bureaus.find((one) => one.id === id) ?? []);
}

/** The same as links, above the results: 茶臼村 leads to the page of 白石县. */
export function offerMentioned(
  text: string,
  { source: { index }, matches }: Found,
  base: string,
): HTMLElement[] {
  const counts = countFacets(index.documents, matches, noFilters).bureaus;
  const places = findMentioned(text, counts, index.documents.bureauList);
  const names = places.map(({ name }) => nameOfPlace(name)).join('、');
  return linkPlaces(`写到它的是${names}的文件，这个地方的一页：`, places, base);
}
