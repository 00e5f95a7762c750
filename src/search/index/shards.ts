import { createByteWriter } from './bytes.ts';

/** A dictionary of sorted keys, cut into files. */
export interface ShardWriter {
  /** Keys come in the order of their UTF-16 units. */
  readonly add: (key: string, list: Uint8Array) => void;
  /** Writes what is left. @returns the first key of each shard */
  readonly finish: () => string[];
}

/**
 * A shard's bytes: the number of keys; for each key how many units it shares with the one before, how many more it has, these
 * units, and the length of its list; then the lists.
 * @param shardLength a shard is closed before it would be longer, in bytes, unless it holds one list only
 * @param write called with the shard's number and bytes
 */
export function createShardWriter(
  shardLength: number,
  write: (number: number, bytes: Uint8Array) => void,
): ShardWriter {
  const header = createByteWriter();
  const lists = createByteWriter();
  const firstKeys: string[] = [];
  let count = 0;
  let last = '';
  const close = (): void => {
    const shard = createByteWriter();
    shard.writeNumber(count);
    shard.writeBytes(header.finish());
    shard.writeBytes(lists.finish());
    write(firstKeys.length - 1, shard.finish());
    count = 0;
  };
  return {
    add: (key, list) => {
      if (count > 0 && lists.length() + header.length() + list.length > shardLength) close();
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
    finish: () => {
      if (count > 0) close();
      return firstKeys;
    },
  };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
