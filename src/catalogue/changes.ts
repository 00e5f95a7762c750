import { listToldChanges, type ToldChange } from '../schema/told-change.ts';
import { compareStrings } from '../text/compare-strings.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { paginate, type ListPage } from './paginate.ts';

/** A change of a document in the list of all. */
export interface ListedChange {
  readonly item: Item;
  readonly change: ToldChange;
}

/** All that readers are told to have become of documents, newest first; of one day in the order of the documents. */
export function listChanges(items: readonly Item[]): ListedChange[] {
  const all = items.flatMap((item) =>
    listToldChanges(item.data)
      .reverse()
      .map((change) => ({ item, change })),
  );
  // A document's own stay in their order.
  return all.sort(
    (a, b) => compareStrings(b.change.date, a.change.date) || compareStrings(a.item.id, b.item.id),
  );
}

/** A change has several links, and a keyboard passes at most 60 stops of a page. */
const changesOnPage = 15;

export function paginateChanges(changes: readonly ListedChange[]): ListPage<ListedChange>[] {
  return paginate(changes, changesOnPage);
}

/** Those of a bureau and of the bureaus below it. */
export function selectChanges(
  changes: readonly ListedChange[],
  { tree }: Pick<Catalogue, 'tree'>,
  bureau: string,
): ListedChange[] {
  const family = new Set(tree.family(bureau));
  return changes.filter(({ item }) => family.has(item.bureau.id));
}
