import type { Catalogue, Item } from './catalogue.ts';

/** The bureau's documents next to one in time. */
export interface Neighbours {
  readonly earlier?: Item;
  readonly later?: Item;
}

export function findNeighbours({ byBureau }: Pick<Catalogue, 'byBureau'>, item: Item): Neighbours {
  const siblings = byBureau.get(item.bureau.id) ?? [];
  const index = siblings.findIndex(({ id }) => id === item.id);
  const [later, earlier] = [siblings[index - 1], siblings[index + 1]];
  return { ...(earlier && { earlier }), ...(later && { later }) };
}

/** At most this many documents of a year are compared, so that a page's cost does not grow with the site. */
const mostCandidates = 200;

/**
 * Documents that are worth reading next: the same region weighs most, then the same period, then shared topics. Documents of
 * the same bureau are left to `findNeighbours` unless they share a period.
 */
export function findRelated(
  catalogue: Pick<Catalogue, 'byYear' | 'byBureau' | 'tree'>,
  item: Item,
  most = 5,
): Item[] {
  const region = regionOf(catalogue, item);
  const score = createScore(item);
  const nearby = [...region.keys()]
    .flatMap((id) => catalogue.byBureau.get(id) ?? [])
    .slice(0, mostCandidates);
  const sameYear = item.years.map((year) => (catalogue.byYear.get(year) ?? []).slice(0, mostCandidates));
  const best: { readonly other: Item; readonly score: number }[] = [];
  for (const list of [nearby, ...sameYear])
    for (const other of list) {
      const near = region.get(other.bureau.id) ?? 0;
      const last = best.length === most ? (best.at(-1)?.score ?? 0) : undefined;
      if (other.id === item.id || (last !== undefined && near + mostOfRest <= last)) continue;
      const own = near + score(other);
      // Equal scores stay in the order of the lists, newest first: so what stands in two of them comes in once.
      if (own < leastScore || (last !== undefined && own <= last)) continue;
      if (best.some((one) => one.other === other)) continue;
      const place = best.findIndex((one) => one.score < own);
      best.splice(place === -1 ? best.length : place, 0, { other, score: own });
      best.length = Math.min(best.length, most);
    }
  return best.map(({ other }) => other);
}

/** One shared year or one near bureau is enough; one shared topic is not. */
const leastScore = 2;

/** The most that a year and topics give. */
const mostOfRest = 3.5;

/** What years and topics give; all documents ask this of hundreds of others. */
function createScore(item: Item): (other: Item) => number {
  const topics = new Set(item.data.topics);
  return (other) => {
    const years = other.years.some((year) => item.years.includes(year)) ? 2 : 0;
    let shared = 0;
    for (const topic of other.data.topics) if (topics.has(topic)) shared += 1;
    return years + Math.min(shared, 3) * 0.5;
  };
}

/** Bureaus near this one, nearest first: the one above, those below, those beside it. */
function regionOf({ tree }: Pick<Catalogue, 'tree'>, { bureau }: Item): Map<string, number> {
  const { parent } = bureau;
  const childrenOf = (id: string) => (tree.nodes.get(id)?.children ?? []).map((node) => node.bureau.id);
  const region = new Map<string, number>();
  if (parent !== undefined) region.set(parent, 3);
  for (const id of childrenOf(bureau.id)) region.set(id, 3);
  for (const id of parent === undefined ? [] : childrenOf(parent)) region.set(id, 2);
  region.delete(bureau.id);
  return region;
}
