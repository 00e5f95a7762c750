import type { BureauSeries, PeerGroup } from '../../promises/subjects/series.ts';

/** From so many years on a line tells more than bars. */
const leastForLine = 3;

/**
 * How the years of a bureau are drawn; undefined where a drawing would tell nothing: a single number has nothing to be held against, and a
 * single year may have been drawn beside those of other bureaus.
 */
export function chooseChart(
  { bureau, points }: BureauSeries,
  peerGroups: readonly Pick<PeerGroup, 'level' | 'year'>[],
): 'lines' | 'bars' | undefined {
  if (points.length >= leastForLine) return 'lines';
  const [only, ...others] = points;
  if (only === undefined || others.length > 0) return 'bars';
  const isAlone = only.promised === undefined || only.done === undefined;
  const isCompared = peerGroups.some(({ level, year }) => level === bureau.level && year === only.year);
  return isAlone || isCompared ? undefined : 'bars';
}
