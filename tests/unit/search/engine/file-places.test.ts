import { describe, expect, test } from 'vitest';
import { nameShard, placeFile } from '../../../../src/search/engine/file-places.ts';
import { divideFiles } from '../../../../src/search/index/divide-files.ts';

const digests = (count: number, changes: Readonly<Record<string, string>> = {}) =>
  new Map(
    Array.from({ length: count }, (_, number) => {
      const name = `text-${String(number)}.bin`;
      return [name, changes[name] ?? String(number)] as const;
    }),
  );
const placeAll = (files: ReadonlyMap<string, string>): Map<string, string> => {
  const folders = divideFiles(files);
  return new Map([...files.keys()].map((name) => [name, placeFile(name, folders)]));
};

describe('placeFile', () => {
  test('a file keeps its address until it or one of its few neighbours changes', () => {
    const [before, after] = [placeAll(digests(1000)), placeAll(digests(1000, { 'text-7.bin': 'other' }))];
    const moved = [...before].filter(([name, place]) => after.get(name) !== place).map(([name]) => name);
    expect(moved).toContain('text-7.bin');
    expect(moved.length).toBeLessThan(30);
  });

  test('every file has a folder, and folders are about equally full', () => {
    const counts = Map.groupBy(placeAll(digests(4000)).values(), (place) => place.split('/')[0]);
    expect(counts.size).toBeGreaterThan(900);
    expect(Math.max(...[...counts.values()].map(({ length }) => length))).toBeLessThan(30);
  });

  test('does not depend on the order of the files', () => {
    const files = digests(50);
    expect(divideFiles(new Map([...files].toReversed()))).toBe(divideFiles(files));
  });

  test('one file has a folder, too', () => {
    expect(placeFile('text-0.bin', divideFiles(digests(1)))).toMatch(/^[\da-f]{8}\/text-0\.bin$/u);
  });
});

test('nameShard tells all keys apart, and needs nothing but figures and small letters', () => {
  const keys = ['公', '公路', '路', 'a', 'A', '\uD842', '\uD842\uDFB7'];
  const names = keys.map((key) => nameShard('grams', key));
  expect(new Set(names).size).toBe(keys.length);
  for (const name of names) expect(name).toMatch(/^grams-[\da-f]+\.bin$/u);
});
