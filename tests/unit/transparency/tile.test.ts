import { describe, expect, it } from 'vitest';
import { readBundle, writeBundle } from '../../../src/transparency/tree/bundle.ts';
import { bundlePath, listTiles, readTile, tilePath } from '../../../src/transparency/tree/tile.ts';

describe('tilePath', () => {
  it.each([
    [{ level: 0, index: 0, width: 256 }, 'tile/0/000'],
    [{ level: 1, index: 1_234_067, width: 256 }, 'tile/1/x001/x234/067'],
    [{ level: 2, index: 5, width: 17 }, 'tile/2/005.p/17'],
    [{ level: 0, index: 1000, width: 1 }, 'tile/0/x001/000.p/1'],
  ])('of %j is %s', (tile, path) => {
    expect(tilePath(tile)).toBe(path);
  });
});

describe('bundlePath', () => {
  it('counts as the tiles of the lowest level do', () => {
    expect(bundlePath({ index: 273, width: 112 })).toBe('tile/entries/273.p/112');
  });
});

describe('listTiles', () => {
  it('lists those of the standard for 70,000 entries', () => {
    const tiles = listTiles(70_000);
    const of = (level: number) => tiles.filter((tile) => tile.level === level).map(({ width }) => width);
    expect(of(0)).toEqual([...Array.from({ length: 273 }, () => 256), 112]);
    expect(of(1)).toEqual([256, 17]);
    expect(of(2)).toEqual([1]);
    expect(of(3)).toEqual([]);
  });

  it('has a tile above one that is full', () => {
    expect(listTiles(256).map(tilePath)).toEqual(['tile/0/000', 'tile/1/000.p/1']);
  });

  it('has none without entries', () => {
    expect(listTiles(0)).toEqual([]);
  });
});

describe('readTile', () => {
  it('refuses bytes that are too few or too many', () => {
    expect(readTile(new Uint8Array(64), { width: 2 })).toHaveLength(2);
    expect(readTile(new Uint8Array(63), { width: 2 })).toBeUndefined();
    expect(readTile(new Uint8Array(96), { width: 2 })).toBeUndefined();
  });
});

describe('readBundle', () => {
  const entries = ['甲\n', '', 'x'.repeat(300)].map((text) => Buffer.from(text));

  it('gives back what was written', () => {
    expect(readBundle(writeBundle(entries))?.map((entry) => Buffer.from(entry))).toEqual(entries);
  });

  it('puts the larger byte of a length first', () => {
    expect([...writeBundle([Buffer.alloc(258)]).subarray(0, 2)]).toEqual([1, 2]);
  });

  it('refuses bytes that end too early', () => {
    const bytes = writeBundle(entries);
    expect(readBundle(bytes.subarray(0, -1))).toBeUndefined();
    expect(readBundle(Uint8Array.of(0))).toBeUndefined();
  });

  it('refuses to write what has no length of two bytes', () => {
    expect(() => writeBundle([new Uint8Array(65_536)])).toThrow(RangeError);
  });
});
