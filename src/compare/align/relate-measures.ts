import type { CountedFigure } from '../figures/counted-figure.ts';
import { relateCounts, type CountRelation } from '../measures/counts.ts';

/** What the measures of two sentences say: `same` if both have one in one sort, `apart` if all of both are others. */
export function relateMeasures(
  sides: readonly [readonly CountedFigure[], readonly CountedFigure[]],
): CountRelation {
  const [some, others] = sides.map((figures) =>
    figures.flatMap(({ counts }) => (counts?.isSure === true ? [counts] : [])),
  );
  const relations = new Set(
    (some ?? []).flatMap((one) => (others ?? []).map((other) => relateCounts(one, other))),
  );
  if (relations.size === 0) return 'unknown';
  return (['same', 'loose'] as const).find((relation) => relations.has(relation)) ?? 'apart';
}
