import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { WrittenFile } from './written-file.ts';

/** Bytes that are read at once: a database is never in memory as a whole. */
const chunkLength = 65_536;

/** Size and SHA-256 of a file that something else has written. */
export function hashFile(file: string): Omit<WrittenFile, 'name'> {
  const descriptor = openSync(file, 'r');
  try {
    const sum = createHash('sha256');
    const chunk = Buffer.alloc(chunkLength);
    let bytes = 0;
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      sum.update(chunk.subarray(0, read));
      bytes += read;
    }
    return { bytes, sha256: sum.digest('hex') };
  } finally {
    closeSync(descriptor);
  }
}
