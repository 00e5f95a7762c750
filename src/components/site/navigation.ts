import { paths } from '../../schema/address.ts';
import { collections, type Collection } from '../../schema/document.ts';
import { listOwnColumns } from '../../catalogue/own-columns.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';

type Known = Pick<Catalogue, 'settings' | 'items'>;

/** An entry of the main navigation. */
export interface NavigationEntry {
  readonly name: string;
  readonly path: string;
  /** Beginnings of the paths of the pages that belong to it, its own among them. */
  readonly sections: readonly string[];
}

/** The main navigation, one row on a phone: what readers ask for. An entry that has nothing is left out. */
export function listNavigation({ settings: { site }, items }: Known): NavigationEntry[] {
  const { navigation } = site;
  const ledger = {
    name: navigation.ledger,
    path: paths.ledger,
    sections: [paths.ledger, paths.measures, paths.projects],
  };
  return [
    {
      name: navigation.documents,
      path: paths.documents,
      sections: [
        paths.documents,
        ...collections.map(paths.collection),
        paths.years,
        paths.kinds,
        paths.topics,
        'columns/',
      ],
    },
    ...(hasLedger(items) ? [ledger] : []),
    { name: navigation.bureaus, path: paths.bureaus, sections: [paths.bureaus, paths.matrix] },
    { name: navigation.routes, path: paths.routes, sections: [paths.routes] },
    { name: navigation.data, path: paths.data, sections: [paths.data] },
  ];
}

/** What `aria-current` says of an entry: the page itself, or one of those that belong to it. */
export function isCurrent({ path, sections }: NavigationEntry, page: string): 'page' | 'true' | undefined {
  if (page === path) return 'page';
  return sections.some((section) => page.startsWith(section)) ? 'true' : undefined;
}

/** Columns of the site, in the order of the site map. A column that has nothing is left out. */
export function listColumns({ settings: { site }, items }: Known): { name: string; path: string }[] {
  const { columns, navigation } = site;
  return [
    { name: '首页', path: paths.home },
    { name: navigation.documents, path: paths.documents },
    ...listCollections({ site, items }),
    ...listOwnColumns({ settings: { site }, items }).map(({ column: { id, name } }) => ({
      name,
      path: paths.ownColumn(id),
    })),
    ...(hasLedger(items) ? [{ name: columns.ledger, path: paths.ledger }] : []),
    { name: columns.bureaus, path: paths.bureaus },
    { name: columns.years, path: paths.years },
    { name: columns.topics, path: paths.topics },
    { name: columns.matrix, path: paths.matrix },
  ];
}

/** The columns of documents. The third is that of kinds of a site's own, and there only if something stands in it. */
export function listCollections({ site, items }: Pick<Known, 'items'> & Pick<Known['settings'], 'site'>): {
  name: string;
  path: string;
  id: Collection;
}[] {
  return collections
    .filter((id) => id !== 'papers' || items.some(({ collection }) => collection === id))
    .map((id) => ({ id, name: site.columns[id], path: paths.collection(id) }));
}

/** Whether any document promises or reports something that was marked. */
function hasLedger(items: Catalogue['items']): boolean {
  return items.some(({ statements }) => statements.length > 0);
}
