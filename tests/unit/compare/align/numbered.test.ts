import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberBags, numberPairs } from '../../../../src/compare/align/numbered.ts';
import { collectPairs } from '../../../../src/compare/align/pairs-of-characters.ts';

const text = fc.string({ unit: fc.constantFrom('路', '桥', '龟', '建', '0'), maxLength: 12 });

describe('numberPairs', () => {
  it('gives what the bags of the texts give, and the pair at each place', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const { texts: paired, numbers } = numberPairs(texts);
        const plain = numberBags(texts.map(collectPairs));
        expect(paired.map(({ ids, amounts }) => ({ ids, amounts }))).toEqual(plain.texts);
        expect([...numbers]).toEqual([...plain.numbers]);
        const pairs = [...numbers.keys()];
        for (const [index, { places }] of paired.entries())
          expect(Array.from(places, (id) => pairs[id])).toEqual(
            [...(texts[index] ?? '').slice(1)].map(
              (end, at) => ((texts[index] ?? '').charCodeAt(at) << 16) | end.charCodeAt(0),
            ),
          );
      }),
    );
  });
});
