import { describe, expect, test } from 'vitest';
import { findClosest } from '../../../../src/text/likeness/closest.ts';

describe('findClosest', () => {
  const names = ['title', 'bureau', 'kind', 'published'];

  test.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['bureu', 'bureau'],
    ['publishd', 'published'],
    ['kinds', 'kind'],
    ['kind', 'kind'],
  ])('takes %s for %s', (written, meant) => {
    expect(findClosest(written, names)).toBe(meant);
  });

  test.each([['author'], ['date'], ['xx'], ['']])('takes %j for nothing', (written) => {
    expect(findClosest(written, names)).toBeUndefined();
  });

  test('gives nothing without candidates', () => {
    expect(findClosest('title', [])).toBeUndefined();
  });

  test('gives the first of several that are equally near', () => {
    expect(findClosest('aab', ['aac', 'aad'])).toBe('aac');
  });
});
