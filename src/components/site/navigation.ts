import { paths } from '../../schema/address.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';

/** Columns of the site, in the order of the navigation. A column that has nothing is left out. */
export function listColumns({
  settings: { site },
  items,
}: Pick<Catalogue, 'settings' | 'items'>): { name: string; path: string }[] {
  const { columns } = site;
  return [
    { name: '首页', path: paths.home },
    { name: columns.plans, path: paths.collection('plans') },
    { name: columns.summaries, path: paths.collection('summaries') },
    ...(hasLedger(items) ? [{ name: columns.ledger, path: paths.ledger }] : []),
    { name: columns.bureaus, path: paths.bureaus },
    { name: columns.years, path: paths.years },
    { name: columns.topics, path: paths.topics },
    { name: columns.matrix, path: paths.matrix },
  ];
}

/** Whether any document promises or reports something that was marked. */
function hasLedger(items: Catalogue['items']): boolean {
  return items.some(({ statements }) => statements.length > 0);
}
