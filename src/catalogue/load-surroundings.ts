import { createQuestion } from '../reads/per-build.ts';
import type { Item } from './catalogue.ts';
import { loadCatalogue, loadItem } from './load-catalogue.ts';
import { findPredecessor } from './predecessor.ts';
import { findNeighbours, findRelated, type Neighbours } from './related.ts';

/** Documents to which the page of another leads. */
export interface Surroundings extends Neighbours {
  readonly related: readonly Item[];
  /** The one with which it is compared. */
  readonly predecessor?: Item;
}

/** By the id of the document: its page depends on these few, not on all from which they are chosen. */
export const loadSurroundings = createQuestion('surroundings', async (id): Promise<Surroundings> => {
  const [catalogue, item] = [await loadCatalogue(), await loadItem(id)];
  const predecessor = findPredecessor(catalogue, item);
  return {
    ...findNeighbours(catalogue, item),
    related: findRelated(catalogue, item),
    ...(predecessor && { predecessor }),
  };
});
