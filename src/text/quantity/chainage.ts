/** The metres of 5+800: three digits, always. */
const metres = '[+＋]\\s?\\d{3}(?:\\.\\d{1,3})?(?!\\d)';
/** 12公里+50米, 12km+300m: a place with its units said. */
const withUnits = '\\s?(?:公里|千米|[Kk][Mm])\\s?[+＋]\\s?\\d{1,3}(?:\\.\\d{1,3})?\\s?[米m](?![A-Za-z\\d²³])';
const chainage = `\\d{1,4}(?:[Kk]?\\s?${metres}|${withUnits})`;
/** What goes on from it: ～12+800, -K8+300, 、+500, ～800. */
const to = '[-—–~～－─至到]';
const further =
  `\\s?(?:${to}|[、和及]|--|——)\\s?` +
  `(?:(?:[A-Za-z]{1,3}\\d?)?(?:${chainage}|${metres})|(?<=${to}\\s?)\\d{3}(?=米?路?[处段])(?!\\d))`;
const form = new RegExp(`${chainage}(?:${further})*`, 'uy');

/** Where a chainage ends that begins at `index`, with those it is joined to: 5+800, K12+300～K12+800 (from 12 on). */
export function readChainage(text: string, index: number): number | undefined {
  form.lastIndex = index;
  return form.test(text) ? form.lastIndex : undefined;
}

/** Between a road and a place on it, or before a place on a road that is known. */
const between = /^(?:线|公路|方向)?\s?(?:里程|桩号|[上下]行|处?于|在)?\s?$/u;
const milestone = /桩号[为:：在]?\s?$/u;
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
  const onRoad = road > 0 && start - road <= 6 && between.test(text.slice(road, start));
  if (!onRoad && !milestone.test(text.slice(Math.max(0, start - 4), start))) return undefined;
  const place = value === null ? stretch : metresAndPlace;
  place.lastIndex = end;
  return place.test(text) ? place.lastIndex : undefined;
}
