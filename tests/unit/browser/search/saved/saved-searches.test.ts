import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dropSearch,
  findNew,
  keepSearch,
  readSaved,
  shorten,
  type SavedSearch,
} from '../../../../../src/browser/search/saved/saved-searches.ts';

const ids = ['plans/yunxi/2023', 'plans/yunxi/2024'];
const saved: SavedSearch = { query: 'q=甲', digest: 'a1', date: '2024-01-15', found: ids.map(shorten) };

describe('readSaved', () => {
  test('reads what was written, and leaves out what is no search', () => {
    expect(readSaved(JSON.stringify([saved, { query: 'q=乙' }, 1, null, { ...saved, query: '' }]))).toEqual([
      saved,
    ]);
    expect(readSaved(JSON.stringify([{ ...saved, found: [1] }]))).toEqual([]);
  });

  test('never fails, whatever another program has put there', () => {
    expect(readSaved(null)).toEqual([]);
    expect(readSaved('{')).toEqual([]);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readSaved(text);
      }),
    );
  });
});

describe('keepSearch', () => {
  test('puts a new one first and renews one that is there in its place', () => {
    const other = { ...saved, query: 'q=乙' };
    expect(keepSearch([saved], other).map(({ query }) => query)).toEqual(['q=乙', 'q=甲']);
    expect(keepSearch([other, saved], { ...saved, digest: 'b2' })).toEqual([
      other,
      { ...saved, digest: 'b2' },
    ]);
  });

  test('keeps thirty', () => {
    let all: SavedSearch[] = [];
    for (let number = 0; number < 40; number += 1)
      all = keepSearch(all, { ...saved, query: `q=${String(number)}` });
    expect(all).toHaveLength(30);
    expect(all[0]?.query).toBe('q=39');
  });
});

describe('dropSearch', () => {
  test('takes out the one', () => {
    expect(dropSearch([saved, { ...saved, query: 'q=乙' }], 'q=甲').map(({ query }) => query)).toEqual([
      'q=乙',
    ]);
  });
});

describe('findNew', () => {
  test('finds what was not found before, be it of an older date', () => {
    expect(findNew(saved, [...ids, 'summaries/yunxi/2019'])).toEqual(['summaries/yunxi/2019']);
    expect(findNew(saved, ids.slice(1))).toEqual([]);
  });
});

describe('shorten', () => {
  test('gives few characters, others for other documents', () => {
    const many = Array.from({ length: 5000 }, (_, number) => shorten(`plans/云溪/${String(number)}`));
    expect(new Set(many).size).toBeGreaterThan(4995);
    expect(many.every((one) => /^[0-9a-z]{1,7}$/u.test(one))).toBe(true);
  });
});
