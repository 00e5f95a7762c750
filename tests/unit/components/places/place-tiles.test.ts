import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasMap, placeTiles } from '../../../../src/components/places/place-tiles.ts';
import { summarise } from '../../../../src/promises/lists/summary.ts';
import { bureau } from '../../../../src/schema/bureau.ts';

const place = (id: string, tile?: [number, number]) => ({
  bureau: { id, name: id, shortName: id, level: '县级' as const, ...(tile && { tile }) },
  merged: [],
  documents: 0,
  summary: summarise([]),
});

describe('placeTiles', () => {
  it('begins at the first column and row that anything stands on, and goes from the north-west', () => {
    const tiles = placeTiles([place('c', [4, 5]), place('a', [3, 3]), place('none'), place('b', [6, 3])]);
    expect(tiles.map(({ place: { bureau: one }, column, row }) => [one.id, column, row])).toEqual([
      ['a', 1, 1],
      ['b', 4, 1],
      ['c', 2, 3],
    ]);
  });

  it('needs two places for a map', () => {
    expect(hasMap([place('a', [3, 3]), place('b')])).toBe(false);
    expect(hasMap([place('a', [3, 3]), place('b', [1, 1])])).toBe(true);
    expect(placeTiles([])).toEqual([]);
  });
});

describe('the style sheet of the map', () => {
  it('has a rule for each column and row that a bureau may have', () => {
    const folder = path.join(import.meta.dirname, '../../../../src/components/places');
    const sheet = readFileSync(path.join(folder, 'place-map.css'), 'utf8');
    const isTile = (tile: unknown) =>
      bureau.safeParse({ name: '县', shortName: '县', level: '县级', tile }).success;
    for (const [name, tileOf] of [
      ['column', (number: number) => [number, 1]],
      ['row', (number: number) => [1, number]],
    ] as const) {
      const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
      const styled = numbers.filter((number) => sheet.includes(`[data-${name}='${String(number)}']`));
      expect(styled).toEqual(numbers.filter((number) => isTile(tileOf(number))));
    }
  });
});
