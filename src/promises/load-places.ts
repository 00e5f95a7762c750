import { loadBody, loadCatalogue, loadRoutes } from '../catalogue/load-catalogue.ts';
import { listMatrixYears } from '../catalogue/matrix-years.ts';
import type { Route } from '../catalogue/routes.ts';
import { createQuestion, perBuild } from '../reads/per-build.ts';
import { loadBureauCounts, loadKnownDay, loadLedger, loadLines } from './load-ledger.ts';
import { summarise, type LedgerSummary } from './lists/summary.ts';
import { createPlace, type Place } from './places/place.ts';
import { describeTold } from './places/describe-told.ts';
import { listToldAbove } from './places/told-above.ts';
import { findUnsent, type UnsentReport } from './places/unsent.ts';
import { listPlaceRoads, type PlaceRoad } from './places/place-roads.ts';
import { createClauseReader } from './sayings/document-clauses.ts';
import { collectSayings } from './sayings/saying.ts';
import { findLastYear } from './states/known-day.ts';
import { findLargestPromises, type LargestPromises } from './places/largest.ts';

/** Id of a bureau → its lines. */
const loadRowsByBureau = perBuild('rows-by-bureau', async () =>
  Map.groupBy(await loadLedger(), ({ bureau }) => bureau.id),
);

const loadMatrixYears = perBuild('matrix-years', async () => listMatrixYears(await loadCatalogue()));

/** A document above many places is read once. */
const readClauses = createClauseReader(loadBody);

/** What the page of a bureau says, by its id: the page depends on that, not on every line of the ledger. */
export const loadPlace = createQuestion('place', async (id): Promise<Place> => {
  const { tree, byBureau } = await loadCatalogue();
  const node = tree.nodes.get(id);
  if (!node) throw new RangeError(`There is no bureau ${id}`);
  const [rows, bureaus] = [await loadRowsByBureau(), await loadBureauCounts()];
  const knownDay = (await loadKnownDay())?.day;
  const years = await loadMatrixYears();
  return createPlace(node, { tree, byBureau, years, rows, bureaus, knownDay, readClauses });
});

/** That those above a bureau say something of it where it is silent itself, in words; undefined if they do not. */
export const loadTold = createQuestion('told', async (id): Promise<string | undefined> => {
  const { tree, byBureau } = await loadCatalogue();
  const bureau = tree.nodes.get(id)?.bureau;
  return bureau && describeTold(bureau, listToldAbove(bureau, { tree, byBureau }, readClauses));
});

/** Reports on parts of years that bureaus of this site have not sent to those above them, by what these write. */
export const loadUnsent = perBuild('unsent', async (): Promise<readonly UnsentReport[]> => {
  const { tree, byBureau } = await loadCatalogue();
  return [...byBureau.keys()].flatMap((id) => {
    const bureau = tree.nodes.get(id)?.bureau;
    return bureau ? findUnsent(bureau, listToldAbove(bureau, { tree, byBureau }, readClauses)) : [];
  });
});

/** The roads that a bureau's documents name. */
export const loadPlaceRoads = createQuestion('place-roads', async (id): Promise<readonly PlaceRoad[]> => {
  const { byBureau, settings } = await loadCatalogue();
  const routes = (await loadRoutesByBureau()).get(id) ?? [];
  return listPlaceRoads(routes, collectSayings(byBureau.get(id) ?? []), settings.projects);
});

/** Id of a bureau → the roads that its documents name, with the places where they do. */
const loadRoutesByBureau = perBuild('routes-by-bureau', async () => {
  const all = new Map<string, Route[]>();
  for (const route of await loadRoutes())
    for (const [id, places] of Map.groupBy(route.places, ({ item }) => item.bureau.id)) {
      const own = { ...route, places };
      const known = all.get(id);
      if (known) known.push(own);
      else all.set(id, [own]);
    }
  return all;
});

/** What the home page says of promises. */
export interface HomePromises {
  readonly summary: LedgerSummary;
  readonly largest?: LargestPromises;
}

const mostLargest = 6;

export const loadHomePromises = perBuild('home-promises', async (): Promise<HomePromises> => {
  const lastYear = findLastYear((await loadKnownDay())?.day);
  const largest = findLargestPromises(await loadLines(), mostLargest, lastYear);
  return { summary: summarise(await loadLedger()), ...(largest && { largest }) };
});
