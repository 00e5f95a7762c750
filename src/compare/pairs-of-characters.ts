import type { Bag } from './similarity.ts';

/** Pairs of neighbouring characters of a text, with how often it has each; a text of one character has it. */
export function collectPairs(text: string): Bag {
  const pairs = new Map<string, number>();
  if (text.length === 1) pairs.set(text, 1);
  for (let index = 1; index < text.length; index += 1) {
    const pair = text.slice(index - 1, index + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How alike two texts are by themselves, all pairs of characters counting the same: from 0 to 1. */
export function measureLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = new Map(collectPairs(a));
  let shared = 0;
  for (const [pair, count] of collectPairs(b)) shared += Math.min(count, left.get(pair) ?? 0);
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length - 2);
}

/** The weight of the heaviest run of characters that two texts share: what its pairs weigh together. */
export function weighLongestRun(one: string, other: string, weightOf: (pair: string) => number): number {
  const places = Map.groupBy(Array(Math.max(0, other.length - 1)).keys(), (index) =>
    other.slice(index, index + 2),
  );
  let [best, runs] = [0, new Map<number, number>()];
  for (let index = 0; index + 1 < one.length; index += 1) {
    const pair = one.slice(index, index + 2);
    const weight = weightOf(pair);
    const longer = new Map<number, number>();
    for (const place of places.get(pair) ?? []) longer.set(place, (runs.get(place - 1) ?? 0) + weight);
    best = Math.max(best, ...longer.values());
    runs = longer;
  }
  return best;
}
