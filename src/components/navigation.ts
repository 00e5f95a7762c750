import { paths } from '../catalogue/address.ts';
import type { Site } from '../schema/site.ts';

/** Columns of the site, in the order of the navigation. */
export function listColumns({ columns }: Pick<Site, 'columns'>): { name: string; path: string }[] {
  return [
    { name: '首页', path: paths.home },
    { name: columns.plans, path: paths.collection('plans') },
    { name: columns.summaries, path: paths.collection('summaries') },
    { name: columns.bureaus, path: paths.bureaus },
    { name: columns.years, path: paths.years },
    { name: columns.topics, path: paths.topics },
    { name: columns.matrix, path: paths.matrix },
  ];
}
