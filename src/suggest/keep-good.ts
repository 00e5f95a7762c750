/**
 * All if all are good together; else as many of each half as are good with those before. To ask reads the whole file, so that a few bad
 * ones among a thousand, or a thousand too many, must not cost a reading each.
 */
export function keepGood<One>(
  all: readonly One[],
  isGood: (chosen: readonly One[]) => boolean,
  kept: readonly One[] = [],
): readonly One[] {
  const together = [...kept, ...all];
  if (all.length === 0 || isGood(together)) return together;
  if (all.length === 1) return kept;
  const middle = Math.ceil(all.length / 2);
  return keepGood(all.slice(middle), isGood, keepGood(all.slice(0, middle), isGood, kept));
}
