/** 5+800: a number of kilometres, a plus sign, metres in three digits. */
const chainage = '\\d{1,4}\\s?[+＋]\\s?\\d{3}(?:\\.\\d{1,3})?(?!\\d)';
/** What goes on from it: ～12+800, -K8+300, 、+500, ～800. */
const further =
  '\\s?(?:[-—–~～－─至到、和及]|--|——)\\s?(?:(?:[A-Za-z]{1,3}\\d?)?(?:\\d{1,4}\\s?)?[+＋]\\s?\\d{3}(?:\\.\\d{1,3})?|(?<=[-—–~～－─至到]\\s?)\\d{3}(?=米?[处段]))(?!\\d)';
const form = new RegExp(`${chainage}(?:${further})*`, 'uy');

/** Where a chainage ends that begins at `index`, with those it is joined to: 5+800, K12+300～K12+800 (from 12 on). */
export function readChainage(text: string, index: number): number | undefined {
  form.lastIndex = index;
  return form.test(text) ? form.lastIndex : undefined;
}

const between = /^(?:线|公路|方向)?\s?$/u;
const metresAndPlace = /(?:\s?[+＋]?\s?\d{1,3}米)?处(?![理置罚])/uy;
const stretch = /路?段/uy;

/**
 * Where a milestone on a road ends: the 2563公里+300米处 of G318线2563公里+300米处 and the 12公里至15公里段 of S335线12公里至15公里段
 * say where, not how long.
 * @param road where the road ends that was named last
 */
export function readMilestone(
  text: string,
  road: number,
  { start, end, value }: { readonly start: number; readonly end: number; readonly value: number | null },
): number | undefined {
  if (road === 0 || start - road > 3 || !between.test(text.slice(road, start))) return undefined;
  const place = value === null ? stretch : metresAndPlace;
  place.lastIndex = end;
  return place.test(text) ? place.lastIndex : undefined;
}
