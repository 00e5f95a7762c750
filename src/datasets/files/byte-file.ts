import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { WrittenFile } from './written-file.ts';

/** Writes a file piece by piece, and knows its size and digest when it is closed. */
export interface ByteFile {
  readonly add: (bytes: Uint8Array) => void;
  readonly close: () => Omit<WrittenFile, 'name'>;
}

export function openByteFile(file: string): ByteFile {
  const descriptor = openSync(file, 'w');
  const sum = createHash('sha256');
  let bytes = 0;
  return {
    add: (chunk) => {
      sum.update(chunk);
      bytes += chunk.length;
      for (let written = 0; written < chunk.length;) written += writeSync(descriptor, chunk, written);
    },
    close: () => {
      closeSync(descriptor);
      return { bytes, sha256: sum.digest('hex') };
    },
  };
}

/** Writes all pieces; whatever goes wrong, the file is closed. */
export function writeChunks(file: string, chunks: Iterable<Uint8Array>): ReturnType<ByteFile['close']> {
  const target = openByteFile(file);
  try {
    for (const chunk of chunks) target.add(chunk);
  } catch (error) {
    target.close();
    throw error;
  }
  return target.close();
}
