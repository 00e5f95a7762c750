import type { CountedFigure } from '../figures/counted-figure.ts';
import { relateCounts, type CountRelation } from '../measures/counts.ts';

/** What the measures of two sentences say: `same` if both have one in one sort, `apart` if all of both are others. */
export function relateMeasures([some, others]: readonly [
  readonly CountedFigure[],
  readonly CountedFigure[],
]): CountRelation {
  let found: CountRelation = 'unknown';
  for (const { counts: one } of some)
    for (const { counts: other } of one?.isSure === true ? others : []) {
      if (other?.isSure !== true) continue;
      const relation = relateCounts(one, other);
      if (relation === 'same') return relation;
      if (relation === 'loose' || found !== 'loose') found = relation;
    }
  return found;
}
