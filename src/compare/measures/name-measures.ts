import { readCoreMeasures } from '../../settings/core-measures.ts';
import { createNames, type Names } from '../../suggest/names.ts';

let names: Names | undefined;

/** How the measures that come with the program are named. */
export function nameCoreMeasures(): Names {
  names ??= createNames(readCoreMeasures(), []);
  return names;
}
