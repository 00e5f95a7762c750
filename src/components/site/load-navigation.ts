import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { perBuild } from '../../reads/per-build.ts';
import { listNavigation } from './navigation.ts';

/** The main navigation, for every page: none depends on the documents for it. */
export const loadNavigation = perBuild('navigation', async () => listNavigation(await loadCatalogue()));
