import { openByteFile } from './byte-file.ts';
import type { WrittenFile } from './written-file.ts';

/** Writes a text piece by piece: a table of a large site is never in memory as a whole. */
export interface TextFile {
  readonly add: (text: string) => void;
  readonly close: () => Omit<WrittenFile, 'name'>;
}

/** Characters that are kept before they are written. */
const chunkLength = 65_536;

export function openTextFile(file: string): TextFile {
  const bytes = openByteFile(file);
  let pending = '';
  const flush = (): void => {
    bytes.add(Buffer.from(pending));
    pending = '';
  };
  return {
    add: (text) => {
      pending += text;
      if (pending.length >= chunkLength) flush();
    },
    close: () => {
      flush();
      return bytes.close();
    },
  };
}
