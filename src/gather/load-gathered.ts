import { root } from 'virtual:tongtu';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { perBuild } from '../reads/per-build.ts';
import { readGathered } from './read-gathered.ts';

/** What has been gathered of other sites. */
export const loadGathered = perBuild('gathered', async () =>
  readGathered(root, (await loadCatalogue()).settings.site.sites),
);
