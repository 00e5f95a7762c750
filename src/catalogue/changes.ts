import type { Change } from '../schema/change.ts';
import { compareStrings } from '../text/compare-strings.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { paginate, type ListPage } from './paginate.ts';

/** A change of a document in the list of all. */
export interface ListedChange {
  readonly item: Item;
  readonly change: Change;
  /** Its place among the changes of its document, from 1: what is added later comes behind it. */
  readonly number: number;
}

/** What readers are told of: a new form of the same words is nothing to them. */
export function isTold({ kind }: Pick<Change, 'kind'>): boolean {
  return kind !== '格式';
}

/** All changes of documents that readers are told of, newest first; of one day in the order of the documents. */
export function listChanges(items: readonly Item[]): ListedChange[] {
  const all = items.flatMap((item) =>
    (item.data.changes ?? []).flatMap((change, index) =>
      isTold(change) ? [{ item, change, number: index + 1 }] : [],
    ),
  );
  return all.sort(
    (a, b) =>
      compareStrings(b.change.date, a.change.date) ||
      compareStrings(a.item.id, b.item.id) ||
      b.number - a.number,
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
