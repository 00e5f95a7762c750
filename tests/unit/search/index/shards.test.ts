import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findShard, readShard } from '../../../../src/search/engine/shard.ts';
import { createShardWriter } from '../../../../src/search/index/shards.ts';

/** Writes a dictionary and gives a look-up that reads only the shard that would hold the key. */
function write(lists: ReadonlyMap<string, Uint8Array>, shardLength: number) {
  const shards: Uint8Array[] = [];
  const begun: string[] = [];
  const writer = createShardWriter(shardLength, (firstKey, bytes) => {
    begun.push(firstKey);
    shards.push(bytes);
  });
  // `sort()` is by UTF-16 units, as the index needs it.
  for (const key of [...lists.keys()].sort()) writer.add(key, lists.get(key) ?? new Uint8Array());
  const firstKeys = writer.finish();
  expect(begun).toEqual(firstKeys);
  const find = (key: string): number[] | undefined => {
    const number = findShard(firstKeys, key);
    if (number === undefined) return undefined;
    const list = readShard(shards[number] ?? new Uint8Array()).get(key);
    return list && [...list];
  };
  return { shards, firstKeys, find };
}

const key = fc.string({
  unit: fc.constantFrom('农', '村', '\0', 'a', '\uD842', '\uFFE5'),
  minLength: 1,
  maxLength: 5,
});

describe('createShardWriter, findShard and readShard', () => {
  test('give back the list of any key, and nothing for others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(key, fc.uint8Array({ maxLength: 40 })), { selector: ([one]) => one }),
        fc.array(key),
        fc.integer({ min: 1, max: 200 }),
        (pairs, others, shardLength) => {
          const lists = new Map(pairs);
          const { find } = write(lists, shardLength);
          for (const one of [...lists.keys(), ...others]) {
            const list = lists.get(one);
            expect(find(one)).toEqual(list && [...list]);
          }
        },
      ),
    );
  });

  test('close a shard before it would be too long, unless it holds one list only', () => {
    const long = Uint8Array.from({ length: 100 }, () => 1);
    const { shards, firstKeys } = write(
      new Map([
        ['0', long],
        ['a', Uint8Array.of(1)],
        ['b', Uint8Array.of(2)],
        ['c', long],
        ['d', Uint8Array.of(3)],
      ]),
      20,
    );
    expect(firstKeys).toEqual(['0', 'a', 'c', 'd']);
    expect(shards.map((bytes) => [...readShard(bytes).keys()])).toEqual([['0'], ['a', 'b'], ['c'], ['d']]);
  });

  test('make no shard of nothing', () => {
    const { shards, firstKeys, find } = write(new Map(), 20);
    expect({ shards, firstKeys, found: find('a') }).toEqual({ shards: [], firstKeys: [], found: undefined });
  });
});

describe('findShard', () => {
  test('gives the last shard whose first key is not after the key', () => {
    const first = ['b', 'd', 'f'];
    expect(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((one) => findShard(first, one))).toEqual([
      undefined,
      0,
      0,
      1,
      1,
      2,
      2,
    ]);
  });
});
