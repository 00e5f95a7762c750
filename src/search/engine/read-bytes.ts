import { BrokenIndexError } from './faults.ts';

/** Reads what `createByteWriter` wrote. @throws BrokenIndexError where the bytes end before a number does, or what it counts */
export interface ByteReader {
  readonly position: () => number;
  readonly atEnd: () => boolean;
  readonly readNumber: () => number;
  /** A view, not a copy. */
  readonly readBytes: (count: number) => Uint8Array;
}

/** Of the last seven bits of a number that JavaScript can still tell from its neighbours. */
const largestFactor = 2 ** 49;

export function createByteReader(bytes: Uint8Array): ByteReader {
  let position = 0;
  return {
    position: () => position,
    atEnd: () => position >= bytes.length,
    readNumber: () => {
      let value = 0;
      let factor = 1;
      for (;;) {
        const byte = bytes[position];
        if (byte === undefined || factor > largestFactor) throw new BrokenIndexError('A number has no end');
        position += 1;
        value += (byte & 0x7f) * factor;
        if (byte < 0x80) return value;
        factor *= 0x80;
      }
    },
    readBytes: (count) => {
      if (count > bytes.length - position) throw new BrokenIndexError('A list has no end');
      position += count;
      return bytes.subarray(position - count, position);
    },
  };
}
