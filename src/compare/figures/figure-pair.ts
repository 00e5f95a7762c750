import type { CountedFigure } from './read-figures.ts';

/** Two figures that count the same. */
export interface FigurePair {
  readonly old: CountedFigure;
  readonly new: CountedFigure;
}
