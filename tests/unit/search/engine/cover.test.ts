import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverWithGrams, type Piece } from '../../../../src/search/engine/cover.ts';
import { gramBefore } from '../../../../src/search/engine/gram-key.ts';

/** The text of a gram, whichever of its two forms its key has. */
function readKey(key: string): string {
  const [first = '', unit = ''] = key.split('\0');
  return unit + first;
}

/** A frequent string's parts are frequent too. */
function withParts(strings: readonly string[]): Set<string> {
  return new Set(
    strings.flatMap((text) =>
      Array.from(text, (_, start) =>
        Array.from(text.slice(start), (__, length) => text.slice(start, start + length + 1)),
      ).flat(),
    ),
  );
}

describe('coverWithGrams', () => {
  test('takes the shortest strings that are not frequent, from the start', () => {
    expect(coverWithGrams('农村公路', new Set())).toEqual([
      { start: 0, key: '农' },
      { start: 1, key: '村' },
      { start: 2, key: '公' },
      { start: 3, key: '路' },
    ]);
    expect(coverWithGrams('农村公路', withParts(['农村', '公']))).toEqual([
      { start: 0, key: '农村公' },
      { start: 3, key: '路' },
    ]);
  });

  test('reaches back from the end when a frequent string is left there', () => {
    expect(coverWithGrams('建设公路', withParts(['公路', '建']))).toEqual([
      { start: 0, key: '建设' },
      { start: 1, key: gramBefore('设', '公路') },
    ]);
    // Frequent without its last unit: a gram from the start as well as from the end.
    expect(coverWithGrams('公路', withParts(['公', '路']))).toEqual([{ start: 0, key: '公路' }]);
  });

  test('covers any string that is not frequent, with grams as the index has them', () => {
    const text = fc.string({ unit: fc.constantFrom('农', '村', '路'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 6 }), (searched, some) => {
        const frequent = withParts(some);
        fc.pre(!frequent.has(searched));
        const covered = new Set<number>();
        for (const { start, key } of coverWithGrams(searched, frequent)) {
          const gram = readKey(key);
          expect(searched.slice(start, start + gram.length)).toBe(gram);
          expect(frequent.has(gram)).toBe(false);
          if (key.includes('\0')) {
            expect(frequent.has(gram.slice(1)), 'without its first unit').toBe(true);
            expect(frequent.has(gram.slice(0, -1)), 'without its last unit').toBe(false);
          } else if (gram.length > 1) {
            expect(frequent.has(gram.slice(0, -1)), 'without its last unit').toBe(true);
          }
          for (let at = start; at < start + gram.length; at += 1) covered.add(at);
        }
        expect(covered.size).toBe(searched.length);
      }),
      { numRuns: 500 },
    );
  });

  test('asks for no gram twice at one place', () => {
    const frequent = withParts(['农村公路']);
    const pieces: Piece[] = coverWithGrams('建农村公路农村公路', frequent);
    expect(new Set(pieces.map(({ start, key }) => `${start}${key}`)).size).toBe(pieces.length);
  });
});
