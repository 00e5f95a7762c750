import { describe, expect, test } from 'vitest';
import { mergeHits } from '../../../../../src/browser/search/related/merge-hits.ts';

const hit = (id: string, score: number) => ({ id, score, data: () => Promise.reject(new Error(id)) });
const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id);

describe('mergeHits', () => {
  test('puts the hits of several searches in one order, each page once with its best score', () => {
    const found = mergeHits([], [hit('a', 3), hit('b', 1)], [hit('b', 5), hit('c', 2)]);
    expect(ids(found)).toEqual(['b', 'a', 'c']);
    expect(found[0]?.score).toBe(5);
  });

  test('leaves what is shown where it is', () => {
    const shown = [hit('x', 1), hit('y', 0.5)];
    expect(ids(mergeHits(shown, [hit('a', 9), hit('x', 9), hit('b', 10)]))).toEqual(['x', 'y', 'b', 'a']);
  });
});
