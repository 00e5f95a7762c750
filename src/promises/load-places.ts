import { loadCatalogue, loadRoutes } from '../catalogue/load-catalogue.ts';
import { createQuestion, perBuild } from '../reads/per-build.ts';
import { loadBureauCounts, loadKnownDay, loadLedger, loadLines } from './load-ledger.ts';
import { summarise, type LedgerSummary } from './lists/summary.ts';
import { createPlace, type Place } from './places/place.ts';
import { findLastYear } from './states/known-day.ts';
import { findLargestPromises, type LargestPromises } from './places/largest.ts';

/** Id of a bureau → its lines. */
const loadRowsByBureau = perBuild('rows-by-bureau', async () =>
  Map.groupBy(await loadLedger(), ({ bureau }) => bureau.id),
);

/** What the page of a bureau says, by its id: the page depends on that, not on every line of the ledger. */
export const loadPlace = createQuestion('place', async (id): Promise<Place> => {
  const { tree, byBureau } = await loadCatalogue();
  const node = tree.nodes.get(id);
  if (!node) throw new RangeError(`There is no bureau ${id}`);
  const [rows, bureaus] = [await loadRowsByBureau(), await loadBureauCounts()];
  const knownDay = (await loadKnownDay())?.day;
  return createPlace(node, { tree, byBureau, rows, bureaus, knownDay });
});

/** Codes of the roads that a bureau's documents name, those of most paragraphs first. */
export const loadPlaceRoutes = createQuestion('place-routes', async (id): Promise<readonly string[]> => {
  const counted = (await loadRoutesByBureau()).get(id) ?? new Map<string, number>();
  return [...counted].sort((a, b) => b[1] - a[1]).map(([code]) => code);
});

/** Id of a bureau → code of a road → how many of its paragraphs name it. */
const loadRoutesByBureau = perBuild('routes-by-bureau', async () => {
  const all = new Map<string, Map<string, number>>();
  for (const { code, places } of await loadRoutes()) {
    for (const { item } of places) {
      const own = all.get(item.bureau.id) ?? new Map<string, number>();
      all.set(item.bureau.id, own.set(code, (own.get(code) ?? 0) + 1));
    }
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
