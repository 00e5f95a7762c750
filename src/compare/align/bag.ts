/** What a text consists of, each with what it weighs by itself: pairs of characters, or what it is about. */
export type Bag<Thing extends string | number = string> = ReadonlyMap<Thing, number>;

/** How alike two bags are by themselves: from 0 to 1. */
export function measureBags(one: Bag, other: Bag): number {
  let [shared, total] = [0, 0];
  for (const [thing, weight] of one) {
    total += weight;
    shared += Math.min(weight, other.get(thing) ?? 0);
  }
  for (const weight of other.values()) total += weight;
  return total === 0 ? 0 : (2 * shared) / total;
}
