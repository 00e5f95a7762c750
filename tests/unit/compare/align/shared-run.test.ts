import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberPairs } from '../../../../src/compare/align/numbered.ts';
import { createSharedRuns } from '../../../../src/compare/align/shared-run.ts';
import { pairAt } from '../../../../src/compare/align/pairs-of-characters.ts';

/** What every pair weighs that begins with one character. */
const weightOf = (pair: number): number => 1 + ((pair >>> 16) % 7);

/** Every run of the one text, if the other has it. */
function weighByTrying(one: string, other: string): number {
  let best = 0;
  for (let from = 0; from < one.length; from += 1)
    for (let to = from + 2; to <= one.length; to += 1) {
      if (!other.includes(one.slice(from, to))) continue;
      let weight = 0;
      for (let at = from; at + 1 < to; at += 1) weight += weightOf(pairAt(one, at));
      best = Math.max(best, weight);
    }
  return best;
}

describe('createSharedRuns', () => {
  it('weighs the heaviest run that two texts share, whichever were asked for before', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 12 });
    const texts = fc.array(text, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, texts, (old, later) => {
        const { texts: paired, numbers } = numberPairs([...old, ...later]);
        const places = paired.map((one) => one.places);
        const weights = Float64Array.from(numbers.keys(), weightOf);
        const weigh = createSharedRuns(places.slice(0, old.length), places.slice(old.length), weights);
        for (const [from, one] of old.entries())
          for (const [to, other] of later.entries()) expect(weigh(from, to)).toBe(weighByTrying(one, other));
      }),
    );
  });
});
