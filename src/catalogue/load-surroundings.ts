import { createQuestion, perBuild } from '../reads/per-build.ts';
import type { Item } from './catalogue.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { findPredecessor } from './predecessor.ts';
import { findNeighbours, findRelated, type Neighbours } from './related.ts';

/** Documents to which the page of another leads. */
export interface Surroundings extends Neighbours {
  readonly related: readonly Item[];
  /** The one with which it is compared. */
  readonly predecessor?: Item;
}

const loadItems = perBuild(
  'items',
  async () => new Map((await loadCatalogue()).items.map((item) => [item.id, item])),
);

/** By the id of the document: its page depends on these few, not on all from which they are chosen. */
export const loadSurroundings = createQuestion('surroundings', async (id): Promise<Surroundings> => {
  const [catalogue, items] = [await loadCatalogue(), await loadItems()];
  const item = items.get(id);
  if (!item) throw new Error(`There is no document ${id}`);
  const predecessor = findPredecessor(catalogue, item);
  return {
    ...findNeighbours(catalogue, item),
    related: findRelated(catalogue, item),
    ...(predecessor && { predecessor }),
  };
});
