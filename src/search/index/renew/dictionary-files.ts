import { createByteReader } from '../../engine/read-bytes.ts';
import { findShard, readShard, type Shard } from '../../engine/shard.ts';
import type { ShardWriter } from '../shards.ts';

/** A dictionary of the last index. */
export interface DictionaryFiles {
  /** The list of a key. */
  readonly find: (key: string) => Uint8Array | undefined;
  /**
   * Writes it anew with other lists for some keys; undefined for those that are gone.
   * @param keep told of the shards with none of them, by their first keys, where the cuts between shards are the same
   */
  readonly rewrite: (
    changes: ReadonlyMap<string, Uint8Array | undefined>,
    writer: ShardWriter,
    keep: (firstKey: string) => void,
  ) => void;
}

/** @param readFile gives the bytes of a shard by its first key */
export function openDictionary(
  firstKeys: readonly string[],
  readFile: (firstKey: string) => Uint8Array,
): DictionaryFiles {
  const shards = new Map<number, Shard>();
  const read = (number: number): Uint8Array => readFile(firstKeys[number] ?? '');
  const load = (number: number): Shard => {
    let shard = shards.get(number);
    if (!shard) shards.set(number, (shard = readShard(read(number))));
    return shard;
  };
  return {
    find: (key) => {
      const number = findShard(firstKeys, key);
      return number === undefined ? undefined : load(number).get(key);
    },
    rewrite: (changes, writer, keep) => {
      const keys = [...changes.keys()].sort();
      let next = 0;
      firstKeys.forEach((firstKey, number) => {
        const following = firstKeys[number + 1];
        const from = next;
        while (next < keys.length && (following === undefined || (keys[next] ?? '') < following)) next += 1;
        // Where a shard ends depends on the list that follows.
        const isSame = next === from && (following === undefined || keys[next] !== following);
        if (isSame && writer.beginsWith(firstKey, () => readFirstLength(read(number)))) {
          writer.passShard(firstKey);
          keep(firstKey);
          return;
        }
        const own = new Map(load(number));
        for (const key of keys.slice(from, next)) {
          const list = changes.get(key);
          if (list) own.set(key, list);
          else own.delete(key);
        }
        for (const key of [...own.keys()].sort()) writer.add(key, own.get(key) ?? new Uint8Array());
      });
    },
  };
}

/** Length of the first list of a shard. */
function readFirstLength(bytes: Uint8Array): number {
  const reader = createByteReader(bytes);
  const [_count, _shared, added] = [reader.readNumber(), reader.readNumber(), reader.readNumber()];
  for (let unit = 0; unit < added; unit += 1) reader.readNumber();
  return reader.readNumber();
}
