import { countFacets } from '../../search/engine/facets.ts';
import type { BureauEntry } from '../../search/engine/format.ts';
import type { Found } from '../../search/together/source.ts';
import { arrangeMentions } from './arrange-mentions.ts';
import { findPlaces, nameOfPlace } from './find-places.ts';
import { linkPlaces } from './offer-places.ts';
import { noFilters } from './state.ts';

/** Of a township, a village, a community: a name and what it is. */
const small =
  /^(?!(?:建制|行政|自然|新农|中心|重点|示范|试点)[村镇]$)\p{Script=Han}{2,8}(?:乡|镇|街道|社区|村|屯|寨)$/u;
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
  const name = text.trim();
  if (!small.test(name) || findPlaces(name, bureaus).length > 0) return [];
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
