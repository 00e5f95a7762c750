import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideIntoGrams, type Division } from '../../../../src/search/index/grams.ts';
import { createSearchText, type SearchText } from '../../../../src/search/index/search-text.ts';

interface Entry {
  readonly key: string;
  readonly positions: readonly number[];
}

function divide(text: SearchText, division: Division): { frequent: Entry[]; grams: Entry[] } {
  const [frequent, grams]: [Entry[], Entry[]] = [[], []];
  divideIntoGrams(text, division, {
    addFrequent: (key, positions) => frequent.push({ key, positions: [...positions] }),
    addGram: (key, positions) => grams.push({ key, positions: [...positions] }),
  });
  return { frequent, grams };
}

/** Where a string stands in the text, found by looking everywhere. */
function scan({ units }: SearchText, string: string): number[] {
  return Array.from(units.keys()).filter((position) =>
    Array.from({ length: string.length }, (_, at) => units[position + at] === string.charCodeAt(at)).every(
      Boolean,
    ),
  );
}

const texts = fc.array(fc.string({ unit: fc.constantFrom('农', '村', '路'), maxLength: 25 }), {
  maxLength: 6,
});
const divisions = fc.record({
  limit: fc.integer({ min: 1, max: 8 }),
  longest: fc.integer({ min: 2, max: 6 }),
});

describe('divideIntoGrams', () => {
  test('gives every string its positions, in the order of keys, and none that runs across a border', () => {
    fc.assert(
      fc.property(texts, divisions, (blocks, division) => {
        const text = createSearchText(blocks);
        const { frequent, grams } = divide(text, division);
        for (const entries of [frequent, grams]) {
          const keys = entries.map(({ key }) => key);
          expect(keys).toEqual([...new Set(keys)].sort());
        }
        for (const { key, positions } of frequent) expect(positions).toEqual(scan(text, key));
        for (const { key, positions } of grams) {
          const [first = '', before = ''] = key.split('\0');
          expect(positions).toEqual(scan(text, before + first));
          expect(blocks.some((block) => block.includes(before + first))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('calls frequent what occurs more often than the limit, and only shorter strings', () => {
    fc.assert(
      fc.property(texts, divisions, (blocks, { limit, longest }) => {
        const { frequent, grams } = divide(createSearchText(blocks), { limit, longest });
        for (const { key, positions } of frequent) {
          expect(positions.length).toBeGreaterThan(limit);
          expect(key.length).toBeLessThan(longest);
        }
        for (const { key, positions } of grams) {
          if (key.replace('\0', '').length < longest) expect(positions.length).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  test('gives the grams of a small text', () => {
    const { frequent, grams } = divide(createSearchText(['农村', '农路', '村路']), { limit: 1, longest: 3 });
    expect(frequent.map(({ key }) => key)).toEqual(['农', '村', '路']);
    expect(grams.map(({ key }) => key)).toEqual(['农村', '农路', '村路']);
  });
});
