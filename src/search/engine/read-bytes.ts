/** Reads what `createByteWriter` wrote. */
export interface ByteReader {
  readonly position: () => number;
  readonly atEnd: () => boolean;
  readonly readNumber: () => number;
  /** A view, not a copy. */
  readonly readBytes: (count: number) => Uint8Array;
}

export function createByteReader(bytes: Uint8Array): ByteReader {
  let position = 0;
  return {
    position: () => position,
    atEnd: () => position >= bytes.length,
    readNumber: () => {
      let value = 0;
      let factor = 1;
      for (;;) {
        const byte = bytes[position] ?? 0;
        position += 1;
        value += (byte & 0x7f) * factor;
        if (byte < 0x80) return value;
        factor *= 0x80;
      }
    },
    readBytes: (count) => {
      position += count;
      return bytes.subarray(position - count, position);
    },
  };
}
