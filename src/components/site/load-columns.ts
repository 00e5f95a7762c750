import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { perBuild } from '../../reads/per-build.ts';
import { listColumns } from './navigation.ts';

/** The site's columns, for every page: none depends on the documents for it. */
export const loadColumns = perBuild('columns', async () => listColumns(await loadCatalogue()));
