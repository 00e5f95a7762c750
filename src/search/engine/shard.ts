import { BrokenIndexError } from './faults.ts';
import { createByteReader } from './read-bytes.ts';

/** A shard in memory: key → bytes of its list. */
export type Shard = ReadonlyMap<string, Uint8Array>;

/** Grams have at most some 20 units: keys that grow from one to the next would need the square of the file's length. */
const longestKey = 64;

/** Reads what `createShardWriter` wrote. */
export function readShard(bytes: Uint8Array): Shard {
  const reader = createByteReader(bytes);
  const count = reader.readNumber();
  const keys: { key: string; length: number }[] = [];
  let key = '';
  for (let index = 0; index < count; index += 1) {
    const shared = reader.readNumber();
    const added = reader.readNumber();
    if (Math.min(shared, key.length) + added > longestKey) throw new BrokenIndexError('A key has no end');
    key = key.slice(0, shared);
    for (let unit = 0; unit < added; unit += 1) key += String.fromCharCode(reader.readNumber());
    keys.push({ key, length: reader.readNumber() });
  }
  return new Map(keys.map(({ key: one, length }) => [one, reader.readBytes(length)]));
}

/** Number of the shard that would hold a key, given the first key of each; undefined if the key stands before all. */
export function findShard(firstKeys: readonly string[], key: string): number | undefined {
  let low = 0;
  let high = firstKeys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firstKeys[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}
