/** A part of a list: what is in sight, or the rest of it. */
export interface Part<Thing> {
  some: readonly Thing[];
  isRest: boolean;
}

/** So many lines are read at a glance. */
const mostAtAGlance = 8;

/**
 * Splits a list into what is in sight and the rest, which is folded away (`ListPart.astro`).
 *
 * @param most - how many are in sight
 * @returns no part, one, or two; none is empty
 */
export function splitInSight<Thing>(things: readonly Thing[], most = mostAtAGlance): Part<Thing>[] {
  return [
    { some: things.slice(0, most), isRest: false },
    { some: things.slice(most), isRest: true },
  ].filter(({ some }) => some.length > 0);
}
