import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { loadMeasures } from '../../catalogue/load-measures.ts';
import { nameMeasures } from '../../compare/measures/name-measures.ts';
import { perBuildFrom } from '../../reads/per-build.ts';

/** How the site's documents name measures, projects and areas. */
export const loadNames = perBuildFrom(
  'names',
  async () => {
    const { projects, bureaus } = (await loadCatalogue()).settings;
    return { measures: await loadMeasures(), projects, bureaus };
  },
  ({ measures, projects, bureaus }) => nameMeasures(measures, projects, bureaus),
);
