import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

/** A file as it was written. */
export interface WrittenFile {
  /** Name in the folder of the datasets. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}

/** Writes a text piece by piece: a table of a large site is never in memory as a whole. */
export interface TextFile {
  readonly add: (text: string) => void;
  readonly close: () => Omit<WrittenFile, 'name'>;
}

/** Characters that are kept before they are written. */
const chunkLength = 65_536;

export function openTextFile(file: string): TextFile {
  const descriptor = openSync(file, 'w');
  const sum = createHash('sha256');
  let [pending, bytes] = ['', 0];
  const flush = (): void => {
    const chunk = Buffer.from(pending);
    pending = '';
    sum.update(chunk);
    bytes += chunk.length;
    for (let written = 0; written < chunk.length;) written += writeSync(descriptor, chunk, written);
  };
  return {
    add: (text) => {
      pending += text;
      if (pending.length >= chunkLength) flush();
    },
    close: () => {
      flush();
      closeSync(descriptor);
      return { bytes, sha256: sum.digest('hex') };
    },
  };
}
