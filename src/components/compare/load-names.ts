import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { loadMeasures } from '../../catalogue/load-measures.ts';
import { perBuild } from '../../catalogue/per-build.ts';
import { nameMeasures } from '../../compare/measures/name-measures.ts';

/** How the site's documents name measures, projects and areas. */
export const loadNames = perBuild(async () => {
  const { projects, bureaus } = (await loadCatalogue()).settings;
  return nameMeasures(await loadMeasures(), projects, bureaus);
});
