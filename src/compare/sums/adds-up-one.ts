import type { CountedFigure } from '../figures/counted-figure.ts';

/** Whether one of two sentences adds up all that it counts in a unit in which the other counts, and adds up nothing. */
export function addsUpOne(some: readonly CountedFigure[], others: readonly CountedFigure[]): boolean {
  const addsUp = (figures: readonly CountedFigure[]) => figures.some(({ sum }) => sum !== undefined);
  if (addsUp(some) === addsUp(others)) return false;
  const [whole, part] = addsUp(some) ? [some, others] : [others, some];
  const unitsOf = (isSum: boolean): Set<string> =>
    new Set(
      whole.filter(({ sum, unit }) => (sum !== undefined) === isSum && unit !== '%').map(({ unit }) => unit),
    );
  const units = unitsOf(true).difference(unitsOf(false));
  return part.some(({ unit }) => units.has(unit));
}
