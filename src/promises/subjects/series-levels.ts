import { bureauLevels, type BureauData } from '../../schema/bureau.ts';
import type { BureauSeries } from './series.ts';

/** Bureaus of one level, which are read on one scale: beside a province a county is a line that nobody sees. */
export interface SeriesLevel {
  readonly level: BureauData['level'];
  /** Those of this page. */
  readonly bureaus: readonly BureauSeries[];
  /** Those of all pages: a county is as long on the second page as on the first. */
  readonly together: readonly BureauSeries[];
}

/** From the top down; levels without a bureau on this page are left out. */
export function divideByLevel(
  bureaus: readonly BureauSeries[],
  together: readonly BureauSeries[],
): SeriesLevel[] {
  const of = (all: readonly BureauSeries[], level: BureauData['level']): BureauSeries[] =>
    all.filter(({ bureau }) => bureau.level === level);
  return bureauLevels
    .map((level) => ({ level, bureaus: of(bureaus, level), together: of(together, level) }))
    .filter((one) => one.bureaus.length > 0);
}
