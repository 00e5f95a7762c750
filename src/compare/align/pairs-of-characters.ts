import type { Bag } from './bag.ts';

/**
 * The pair of characters at an index of a text, as a number of 32 bits: so many are made that strings would take too long, or numbers
 * that V8 keeps as objects.
 */
export function pairAt(text: string, index: number): number {
  return (text.charCodeAt(index) << 16) | text.charCodeAt(index + 1);
}

/** Pairs of neighbouring characters of a text, with how often it has each; a text of one character has it. */
export function collectPairs(text: string): Bag<number> {
  const pairs = new Map<number, number>();
  if (text.length === 1) pairs.set(text.charCodeAt(0), 1);
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = pairAt(text, index);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How alike two texts are by themselves, all pairs of characters counting the same: from 0 to 1. */
export function measureLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = collectPairs(a);
  let shared = 0;
  for (const [pair, count] of collectPairs(b)) shared += Math.min(count, left.get(pair) ?? 0);
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length - 2);
}
