import { describe, expect, it } from 'vitest';
import { findNext } from '../../../src/browser/rove.ts';

// a b .
// . . c
const tiles = [
  { name: 'a', column: 1, row: 1 },
  { name: 'b', column: 2, row: 1 },
  { name: 'c', column: 3, row: 2 },
];
const [a, b, c] = tiles as [(typeof tiles)[0], (typeof tiles)[0], (typeof tiles)[0]];

describe('findNext', () => {
  it('goes to the nearest tile in the direction of the key', () => {
    expect(findNext(tiles, a, 'ArrowRight')).toBe(b);
    expect(findNext(tiles, b, 'ArrowRight')).toBe(c);
    expect(findNext(tiles, b, 'ArrowDown')).toBe(c);
    expect(findNext(tiles, c, 'ArrowLeft')).toBe(b);
  });

  it('stays where there is nothing, and at any other key', () => {
    expect(findNext(tiles, a, 'ArrowLeft')).toBeUndefined();
    expect(findNext(tiles, c, 'ArrowDown')).toBeUndefined();
    expect(findNext(tiles, a, 'Enter')).toBeUndefined();
    expect(findNext(tiles, a, 'constructor')).toBeUndefined();
  });

  it('leads by arrows to every tile, wherever tiles lie', () => {
    const seen = new Set([a]);
    for (const one of seen)
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
        const next = findNext(tiles, one, key);
        if (next) seen.add(next);
      }
    expect(seen.size).toBe(3);
  });
});
