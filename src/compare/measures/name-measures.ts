import { readCoreMeasures } from '../../settings/core-measures.ts';
import { createNames, type Names } from '../../suggest/subject/names.ts';

/** How measures, projects and the areas of bureaus are named, see `createNames`. */
export const nameMeasures = createNames;

let names: Names | undefined;

/** How the measures that come with the program are named. */
export function nameCoreMeasures(): Names {
  names ??= createNames(readCoreMeasures(), []);
  return names;
}
