import type { Bureau } from '../schema/bureau.ts';
import { hasWideNumber } from '../text/route/wide-number.ts';
import type { Catalogue } from './catalogue.ts';
import { groupRoads, type ListedRoad } from './road-list.ts';
import type { Route, RoutePlace } from './routes.ts';

/** A smaller road, and the paragraphs in which one bureau's documents speak of it, latest first. */
export interface LocalRoad extends ListedRoad {
  readonly places: readonly RoutePlace[];
}

/** The smaller roads of one bureau, of each class by itself. */
export interface LocalRoads {
  readonly bureau: Bureau;
  readonly classes: readonly { readonly name: string; readonly roads: readonly LocalRoad[] }[];
}

/** Puts roads whose numbers each county gives anew under the bureaus that speak of them. */
export function listLocalRoads(routes: readonly Route[], { tree }: Pick<Catalogue, 'tree'>): LocalRoads[] {
  const local = routes.filter(({ code }) => !hasWideNumber(code));
  const placesOf = new Map(
    local.map(({ code, places }) => [code, Map.groupBy(places, ({ item }) => item.bureau.id)]),
  );
  return groupRoads(local, tree).map(({ bureau, roads }) => {
    const told = roads.map((road) => ({ ...road, places: placesOf.get(road.code)?.get(bureau.id) ?? [] }));
    const classes = Map.groupBy(told, ({ className }) => className);
    return { bureau, classes: [...classes].map(([name, own]) => ({ name, roads: own })) };
  });
}
