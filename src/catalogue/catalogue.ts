import type { ContentState } from '../collections/content-state.ts';
import type { StoredDocument } from '../document/body-store.ts';
import type { Settings } from '../settings/settings.ts';
import type { Bureau } from '../schema/bureau.ts';
import { listYearsOf } from '../schema/document-year.ts';
import { listKinds, type Kind } from '../schema/kind.ts';
import type { Problem } from '../schema/problem.ts';
import type { Release } from '../schema/release.ts';
import type { Topic } from '../schema/topic.ts';
import { createBureauTree, type BureauTree } from './bureau-tree.ts';
import { orderDateOf } from './order-date.ts';
import { findSuccessions, type Succession } from './standing.ts';

/** A document in its place among the others. */
export interface Item extends StoredDocument, Succession {
  readonly bureau: Bureau;
  /** Years that it speaks of, ascending. */
  readonly years: readonly number[];
  /** `YYYY-MM-DD`, for ordering only: the date it bears, or where its periods put it. */
  readonly orderDate: string;
  /** Why it is not published, where it is shown all the same: in the development server, in a preview. */
  readonly held?: Release;
}

/** Catalogue 目录: all documents of the site, arranged. Made once a build; pure data. */
export interface Catalogue {
  readonly settings: Settings;
  /** Newest first. */
  readonly items: readonly Item[];
  readonly tree: BureauTree;
  readonly byBureau: ReadonlyMap<string, readonly Item[]>;
  /** Latest year first. */
  readonly byYear: ReadonlyMap<number, readonly Item[]>;
  /** In the order of `listKinds`; kinds without documents are left out: a site shows no empty column. */
  readonly byKind: ReadonlyMap<Kind, readonly Item[]>;
  /** In the order of `topics.yaml`; topics without documents are left out. */
  readonly byTopic: ReadonlyMap<Topic, readonly Item[]>;
  /** What is wrong with the content; only the development server gets this far with problems. */
  readonly problems: readonly Problem[];
}

export function createCatalogue(
  settings: Settings,
  documents: readonly StoredDocument[],
  { problems = [], held = {} }: Partial<Pick<ContentState, 'problems' | 'held'>> = {},
): Catalogue {
  const bureaus = new Map(settings.bureaus.map((bureau) => [bureau.id, bureau]));
  const successions = findSuccessions(documents);
  const items = documents
    .flatMap((document) => {
      const bureau = bureaus.get(document.data.bureau);
      const release = held[document.id];
      const told = { ...successions.get(document.id), ...(release && { held: release }) };
      return bureau ? [createItem(document, bureau, told)] : [];
    })
    .sort(compareNewestFirst);
  return {
    settings,
    items,
    problems,
    tree: createBureauTree(settings.bureaus),
    byBureau: Map.groupBy(items, ({ bureau }) => bureau.id),
    byYear: groupByYear(items),
    byKind: groupInOrder(
      listKinds(settings.site.ownKinds),
      items,
      ({ name }, { data }) => data.kind === name,
    ),
    byTopic: groupInOrder(settings.topics, items, ({ name }, { data }) => data.topics.includes(name)),
  };
}

function createItem(document: StoredDocument, bureau: Bureau, told: Succession & Pick<Item, 'held'>): Item {
  const years = listYearsOf(document.data);
  return { ...document, ...told, bureau, years, orderDate: orderDateOf(document.data) };
}

function compareNewestFirst(a: Item, b: Item): number {
  if (a.orderDate !== b.orderDate) return a.orderDate < b.orderDate ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function groupByYear(items: readonly Item[]): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    for (const year of item.years) {
      const group = groups.get(year);
      if (group) group.push(item);
      else groups.set(year, [item]);
    }
  }
  return new Map([...groups].sort(([a], [b]) => b - a));
}

function groupInOrder<Key>(
  keys: readonly Key[],
  items: readonly Item[],
  belongs: (key: Key, item: Item) => boolean,
): Map<Key, Item[]> {
  const groups = keys.map((key): [Key, Item[]] => [key, items.filter((item) => belongs(key, item))]);
  return new Map(groups.filter(([, group]) => group.length > 0));
}
