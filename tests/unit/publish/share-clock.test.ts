import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findTimesBetween, readShareClock, writeShareClock } from '../../../src/publish/share-clock.ts';
import type { Releases } from '../../../src/schema/release.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'share-clock-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('readShareClock', () => {
  test('gives what was written, and nothing where nobody wrote or somebody wrote something else', () => {
    expect(readShareClock(folder)).toBeUndefined();
    writeShareClock(folder, 1000);
    expect(readShareClock(folder)).toBe(1000);
    writeFileSync(path.join(folder, 'clock.json'), '{"now":"x"}');
    expect(readShareClock(folder)).toBeUndefined();
    writeFileSync(path.join(folder, 'clock.json'), '{');
    expect(readShareClock(folder)).toBeUndefined();
  });
});

describe('findTimesBetween', () => {
  const releases: Releases = new Map([
    ['a', { state: 'waiting', until: 20 }],
    ['b', { state: 'waiting', until: 10 }],
    ['c', { state: 'waiting', until: 20 }],
    ['d', { state: 'draft' }],
  ]);
  test.each([
    [[5, 9], []],
    [[10, 15], []],
    [[9, 10], [10]],
    [
      [30, 5, 15],
      [10, 20],
    ],
    [[20], []],
    [[], []],
  ])('clocks %j', (clocks, expected) => {
    expect(findTimesBetween(clocks, releases)).toEqual(expected);
  });
});
