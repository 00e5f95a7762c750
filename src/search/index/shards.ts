import { createByteWriter } from './bytes.ts';

/** A dictionary of sorted keys, cut into files. */
export interface ShardWriter {
  /** Keys come in the order of their UTF-16 units. */
  readonly add: (key: string, list: Uint8Array) => void;
  /**
   * Whether a shard would begin with this key, if its list were added next.
   * @param readLength gives the length of its list
   */
  readonly beginsWith: (key: string, readLength: () => number) => boolean;
  /** Goes past a shard that another writer of the same length has written: it begins with this key. */
  readonly passShard: (firstKey: string) => void;
  /** Writes what is left. @returns the first key of each shard */
  readonly finish: () => string[];
}

/**
 * A shard's bytes: the number of keys; for each key how many units it shares with the one before, how many more it has, these
 * units, and the length of its list; then the lists.
 * @param shardLength a shard is closed before it would be longer, in bytes, unless it holds one list only; when it is nearly as long,
 * before a key that is a border
 * @param write called with the shard's first key and bytes
 */
export function createShardWriter(
  shardLength: number,
  write: (firstKey: string, bytes: Uint8Array) => void,
): ShardWriter {
  const header = createByteWriter();
  const lists = createByteWriter();
  const firstKeys: string[] = [];
  let count = 0;
  let last = '';
  const beginsWith = (key: string, readLength: () => number): boolean => {
    const length = lists.length() + header.length();
    if (count === 0 || (length > shardLength * nearly && isBorder(key))) return true;
    return length + readLength() > shardLength;
  };
  const close = (): void => {
    if (count === 0) return;
    const shard = createByteWriter();
    shard.writeNumber(count);
    shard.writeBytes(header.finish());
    shard.writeBytes(lists.finish());
    write(firstKeys.at(-1) ?? '', shard.finish());
    count = 0;
  };
  return {
    add: (key, list) => {
      if (beginsWith(key, () => list.length)) close();
      if (count === 0) {
        firstKeys.push(key);
        last = '';
      }
      const shared = sharedLength(last, key);
      header.writeNumber(shared);
      header.writeNumber(key.length - shared);
      for (let index = shared; index < key.length; index += 1) header.writeNumber(key.charCodeAt(index));
      header.writeNumber(list.length);
      lists.writeBytes(list);
      last = key;
      count += 1;
    },
    beginsWith,
    passShard: (firstKey) => {
      close();
      firstKeys.push(firstKey);
    },
    finish: () => {
      close();
      return firstKeys;
    },
  };
}

/** Share of its length from which a shard ends at a border. */
const nearly = 0.75;

/**
 * About one key of 32. Where shards are cut depends on the keys around, not on all before them: behind a list that has changed they
 * are soon what they were.
 */
function isBorder(key: string): boolean {
  return Math.imul(key.charCodeAt(key.length - 1) + key.length, 0x9e37_79b1) >>> 27 === 0;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
