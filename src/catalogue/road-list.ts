import type { Bureau } from '../schema/bureau.ts';
import { nameRouteClass } from '../text/route/class-name.ts';
import type { BureauTree } from './bureau-tree.ts';
import type { Route, RoutePlace } from './routes.ts';

/** A road as one bureau's documents speak of it. */
export interface ListedRoad {
  readonly code: string;
  /** 县道. */
  readonly className: string;
  /** What the documents call it, the commonest first. */
  readonly names: readonly string[];
  /** 2021—2024年. */
  readonly years: string;
  readonly documents: number;
  /** Other bureaus that speak of a road with this code: of a local one it may be another road. Of many a few are named. */
  readonly others: { readonly count: number; readonly named: readonly Bureau[] };
}

/** The roads that one bureau speaks of. */
export interface RoadGroup {
  readonly bureau: Bureau;
  readonly roads: readonly ListedRoad[];
}

const mostNames = 2;

/** More names say no more than their number. */
const mostOthers = 3;

/** Puts roads under the bureaus that speak of them, in the order of the tree; the order of the roads stays. */
export function groupRoads(routes: readonly Route[], { order }: Pick<BureauTree, 'order'>): RoadGroup[] {
  const groups = new Map<string, { bureau: Bureau; roads: ListedRoad[] }>();
  for (const { code, places } of routes) {
    const byBureau = Map.groupBy(places, ({ item }) => item.bureau.id);
    const bureaus = [...byBureau.values()].flatMap(([first]) => (first ? [first.item.bureau] : []));
    for (const bureau of bureaus) {
      const group = groups.get(bureau.id) ?? { bureau, roads: [] };
      groups.set(bureau.id, group);
      group.roads.push({
        ...describeRoad(code, byBureau.get(bureau.id) ?? []),
        others: {
          count: bureaus.length - 1,
          named: bureaus
            .slice(0, mostOthers + 1)
            .filter((one) => one !== bureau)
            .slice(0, mostOthers),
        },
      });
    }
  }
  return order.flatMap((id) => groups.get(id) ?? []);
}

/** @param places of one road, at least one */
export function describeRoad(code: string, places: readonly RoutePlace[]): Omit<ListedRoad, 'others'> {
  return {
    code,
    className: nameRouteClass(code),
    names: listNames(places).slice(0, mostNames),
    years: describeYears(places),
    documents: new Set(places.map(({ item }) => item.id)).size,
  };
}

/** Those that most paragraphs have come first; of equals the longer, which tells more. */
function listNames(places: readonly Pick<RoutePlace, 'name'>[]): string[] {
  const groups = Map.groupBy(places, ({ name }) => name);
  return [...groups]
    .flatMap(([name, own]) => (name === undefined ? [] : [{ name, count: own.length }]))
    .sort((a, b) => b.count - a.count || b.name.length - a.name.length)
    .map(({ name }) => name);
}

function describeYears(places: readonly RoutePlace[]): string {
  const years = places.flatMap(({ item }) => item.years);
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `${String(first)}年` : `${String(first)}—${String(last)}年`;
}

/** Places that lie together: a bureau and those right below it. */
export interface RoadArea {
  readonly bureau: Bureau;
  readonly groups: readonly RoadGroup[];
}

/** Puts counties under their prefecture, as the tree has them. A bureau with others below it, and one that stands alone, is its own area. */
export function divideRoads(groups: readonly RoadGroup[], { nodes }: Pick<BureauTree, 'nodes'>): RoadArea[] {
  const areaOf = ({ bureau }: RoadGroup): Bureau => {
    const isAbove = (nodes.get(bureau.id)?.children ?? []).length > 0;
    const parent = bureau.parent === undefined || isAbove ? undefined : nodes.get(bureau.parent)?.bureau;
    return parent ?? bureau;
  };
  const areas = Map.groupBy(groups, (group) => areaOf(group).id);
  return [...areas.values()].flatMap((own) => (own[0] ? [{ bureau: areaOf(own[0]), groups: own }] : []));
}
