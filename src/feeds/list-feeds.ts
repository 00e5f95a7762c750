import type { Catalogue, Item } from '../catalogue/catalogue.ts';
import { flattenBureaus, listPublishers } from '../catalogue/publishers.ts';
import { listOwnColumns } from '../catalogue/own-columns.ts';
import type { Route } from '../catalogue/routes.ts';
import { feedPath, paths } from '../schema/address.ts';
import type { Collection } from '../schema/document.ts';
import { hasWideNumber } from '../text/route/wide-number.ts';
import { listChanges } from '../catalogue/changes.ts';
import { listKeptPromises } from '../promises/lists/kept-promises.ts';
import type { LedgerRow } from '../promises/rows/row.ts';
import { createChangeFeed } from './change-feed.ts';
import type { Feed } from './feed.ts';
import { createLedgerFeed } from './ledger-feed.ts';
import { createListFeed } from './list-feed.ts';

/**
 * All feeds of the site: of everything, of each list of documents (a bureau has those below it in it), and of each measure, project
 * and national or provincial road that a document speaks of; of what was changed, and of promises that were kept. The pages of the
 * whole site and of each column stand on a new site too and link their feeds: these are there without entries. No other list without
 * entries has one.
 * @param ledger see `createLedger`
 */
export function listFeeds(
  catalogue: Catalogue,
  routes: readonly Route[],
  ledger: readonly LedgerRow[] = [],
): Feed[] {
  const { items, settings, byTopic, byKind, byYear, tree } = catalogue;
  const feed = (page: string, title: string, listed: readonly Item[]): Feed =>
    createListFeed(feedPath(page), page, title, listed);
  const bureaus = flattenBureaus(listPublishers(catalogue)).map(({ bureau }) => {
    const family = new Set(tree.family(bureau.id));
    return feed(
      paths.bureau(bureau.id),
      bureau.shortName,
      items.filter((item) => family.has(item.bureau.id)),
    );
  });
  const stated = groupByStated(items);
  const placeOf = new Map(items.map(({ id }, place) => [id, place]));
  const ofCollection = (name: Collection): Feed =>
    feed(
      paths.collection(name),
      settings.site.columns[name],
      items.filter(({ collection }) => collection === name),
    );
  const standing = [
    feed(paths.home, '全部文件', items),
    ...(['plans', 'summaries'] as const).map(ofCollection),
  ];
  const others = [
    ofCollection('papers'),
    ...listOwnColumns(catalogue).map(({ column, items: listed }) =>
      feed(paths.ownColumn(column.id), column.name, listed),
    ),
    createChangeFeed(listChanges(items)),
    createLedgerFeed(listKeptPromises(ledger), `${settings.site.columns.ledger}：已完成的和后来完成的`),
    ...bureaus,
    ...[...byTopic].map(([topic, listed]) => feed(paths.topic(topic.id), topic.name, listed)),
    ...[...byKind].map(([kind, listed]) => feed(paths.kind(kind), kind.name, listed)),
    ...[...byYear].map(([year, listed]) => feed(paths.year(year), `${String(year)}年`, listed)),
    ...settings.measures.map(({ id, name }) =>
      feed(paths.measure(id), name, stated.get(`measure ${id}`) ?? []),
    ),
    ...settings.projects.map(({ id, name }) =>
      feed(paths.project(id), name, stated.get(`project ${id}`) ?? []),
    ),
    // Numbers of smaller roads are given anew by each county: one number is followed with its bureau.
    ...routes.flatMap(({ code, places }) => {
      if (!hasWideNumber(code)) return [];
      // There are more roads than documents: not all documents are looked through for each.
      const naming = new Set(places.map(({ item }) => placeOf.get(item.id) ?? 0));
      const listed = [...naming].sort((a, b) => a - b).flatMap((place) => items[place] ?? []);
      return [feed(paths.route(code), code, listed)];
    }),
  ];
  return [...standing, ...others.filter(({ entries }) => entries.length > 0)];
}

/** The documents that promise or report something of each measure and project, in the order of the catalogue. */
function groupByStated(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const names = item.statements.flatMap(({ measure, project }) => [
      ...(measure === undefined ? [] : [`measure ${measure}`]),
      ...(project === undefined ? [] : [`project ${project}`]),
    ]);
    for (const name of new Set(names)) groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}
