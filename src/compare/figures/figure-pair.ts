import type { CountedFigure } from './counted-figure.ts';

/** Two figures that count the same. */
export interface FigurePair {
  readonly old: CountedFigure;
  readonly new: CountedFigure;
}
