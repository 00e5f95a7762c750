import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paginate } from '../../../src/catalogue/paginate.ts';

const sizes = fc.integer({ min: 1, max: 7 });

describe('paginate', () => {
  test('cuts a list into pages', () => {
    expect(paginate([1, 2, 3, 4, 5], 2)).toEqual([
      { entries: [1, 2], number: 1, count: 3, total: 5 },
      { entries: [3, 4], number: 2, count: 3, total: 5 },
      { entries: [5], number: 3, count: 3, total: 5 },
    ]);
  });

  test('gives one page for an empty list', () => {
    expect(paginate([])).toEqual([{ entries: [], number: 1, count: 1, total: 0 }]);
  });

  test('loses nothing and repeats nothing, and no page but the only one is empty', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), sizes, sizes, (entries, length, firstLength) => {
        const pages = paginate(entries, length, firstLength);
        expect(pages.flatMap((page) => page.entries)).toEqual(entries);
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
        for (const page of pages) {
          expect(page.entries.length).toBeLessThanOrEqual(page.number === 1 ? firstLength : length);
          expect(page.entries.length > 0 || entries.length === 0).toBe(true);
        }
      }),
    );
  });
});
