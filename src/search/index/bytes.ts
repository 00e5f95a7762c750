/** Collects bytes. Numbers are written seven bits a byte, low bits first (LEB128): small numbers, small files. */
export interface ByteWriter {
  readonly length: () => number;
  readonly writeNumber: (value: number) => void;
  readonly writeBytes: (bytes: Uint8Array) => void;
  /** A copy of what was written; the writer is then empty. */
  readonly finish: () => Uint8Array<ArrayBuffer>;
}

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const reserve = (count: number): void => {
    if (length + count <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + count));
    larger.set(bytes);
    bytes = larger;
  };
  return {
    length: () => length,
    writeNumber: (value) => {
      reserve(8);
      let rest = value;
      while (rest >= 0x80) {
        bytes[length] = (rest % 0x80) | 0x80;
        length += 1;
        rest = Math.floor(rest / 0x80);
      }
      bytes[length] = rest;
      length += 1;
    },
    writeBytes: (added) => {
      reserve(added.length);
      bytes.set(added, length);
      length += added.length;
    },
    finish: () => {
      const written = bytes.slice(0, length);
      length = 0;
      return written;
    },
  };
}
