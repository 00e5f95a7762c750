import { describe, expect, test } from 'vitest';
import { findBefore, listSuperfluous } from '../../../src/deploy/choose-release.ts';

const holdings = (names: string, current?: string, before: Readonly<Record<string, string>> = {}) => ({
  releases: [...names].map((name) => ({ name, ...(before[name] && { before: before[name] }) })),
  ...(current !== undefined && { current }),
  unfinished: [],
});

describe('listSuperfluous', () => {
  test('keeps the newest, the new one among them', () => {
    expect(listSuperfluous(holdings('abcd', 'd'), 5)).toEqual([]);
    expect(listSuperfluous(holdings('abcde', 'e'), 5)).toEqual(['a']);
    expect(listSuperfluous(holdings('abcde', 'e'), 2)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('keeps what is served until now, however old it is', () => {
    expect(listSuperfluous(holdings('abcde', 'a'), 3)).toEqual(['b', 'c']);
  });
});

describe('findBefore', () => {
  test('goes back to what was served before, not to what was given up', () => {
    expect(findBefore(holdings('abcd', 'd', { b: 'a', c: 'b', d: 'b' }))).toBe('b');
  });

  test('goes back to the next in age where that is not known or no longer there', () => {
    expect(findBefore(holdings('bcd', 'd', { d: 'a' }))).toBe('c');
    expect(findBefore(holdings('abc', 'b'))).toBe('a');
  });

  test('finds nothing before the first', () => {
    expect(findBefore(holdings('abc', 'a'))).toBeUndefined();
    expect(findBefore(holdings('abc'))).toBeUndefined();
  });
});
