import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { findInMap, noteMap } from '../reads/noted-map.ts';
import { createQuestion, perBuild, perBuildInParts } from '../reads/per-build.ts';
import { createRowData } from './lists/create-row-data.ts';
import { listFacets, type Facet } from './lists/facets.ts';
import { narrow, type LedgerList } from './lists/narrow.ts';
import { isCounted } from './lists/summary.ts';
import type { RowData } from './lists/row-data.ts';
import { listSilentBureaus, type SilentBureau } from './places/silent-bureaus.ts';
import { tellStory, type Story } from './lists/story.ts';
import { loadKnownDay, loadLedger } from './load-ledger.ts';
import type { LedgerRow } from './rows/row.ts';
import { findLastReviewedDay } from './states/known-day.ts';

/** The ledger as its pages list it. */
export interface LedgerLists {
  readonly rows: readonly LedgerRow[];
  readonly facets: readonly Facet[];
  readonly data: ReadonlyMap<LedgerRow, RowData>;
}

export const loadLedgerLists = perBuildInParts(
  'ledger-lists',
  async (): Promise<LedgerLists> => {
    const catalogue = await loadCatalogue();
    const rows = await loadLedger();
    return { rows, facets: listFacets(rows, catalogue), data: createRowData(rows, catalogue) };
  },
  ({ rows, facets, data }, note) => ({
    get rows() {
      return note('rows', rows);
    },
    get facets() {
      return note('facets', facets);
    },
    data: noteMap('data', data, nameRow, note),
  }),
  ({ rows, facets, data }, part) =>
    part === 'rows'
      ? rows
      : part === 'facets'
        ? facets
        : findInMap(data, part.slice('data:'.length), nameRow),
);

function nameRow({ id }: LedgerRow): string {
  return id;
}

/**
 * What a list of the ledger says besides its lines, by facet and value (`state done`), empty for the whole ledger: its pages depend on
 * what is counted, not on every line.
 */
export const loadLedgerList = createQuestion('ledger-list', async (about): Promise<LedgerList> => {
  const [facet, value] = about.split(' ');
  const { items } = await loadCatalogue();
  const [lastReviewed, knownDay] = [findLastReviewedDay(items), await loadKnownDay()];
  return {
    ...narrow(await loadLedgerLists(), facet, value),
    documents: items.length,
    ...(lastReviewed !== undefined && { lastReviewed }),
    ...(knownDay && { knownDay }),
  };
});

/** By state: whom one can ask what became of its promises. */
export const loadSilentBureaus = createQuestion('silent-bureaus', async (state): Promise<SilentBureau[]> =>
  listSilentBureaus((await loadLedger()).filter((row) => row.state === state && isCounted(row))),
);

/** What the first page of the ledger tells before its table. */
export const loadLedgerStory = perBuild('ledger-story', async (): Promise<Story> =>
  tellStory(await loadLedger(), await loadCatalogue()),
);
