import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { openRememberedValues } from './remembered-values.ts';

/**
 * Digests of the bytes of files of a site. One that is the file which stood at its place in a former build, not written to since, is not
 * read. The number of a file alone says little: where the work folder is unpacked again, another one has it, and often the same time.
 */
export interface FileDigests {
  /** @param use is given the bytes where they have to be read anyway */
  readonly get: (file: string, use?: (bytes: Buffer) => void) => string;
  /** Keeps what has been asked for, and forgets the rest. */
  readonly save: () => void;
}

/** Milliseconds in which a file may be written to twice without its time telling it. */
const blur = 1000n;

/**
 * @param kept file where they are kept; one that is damaged counts as none
 * @param site folder of the site, which has another name in each build
 */
export function openFileDigests(kept: string, site: string): FileDigests {
  const known = openRememberedValues<{ readonly digest: string }>(kept, 'digests 2');
  const read = (file: string, use?: (bytes: Buffer) => void): { readonly digest: string } => {
    const bytes = readFileSync(file);
    use?.(bytes);
    return { digest: hash('sha256', bytes).slice(0, 32) };
  };
  return {
    get: (file, use) => {
      const { dev, ino, size, mtimeNs, mtimeMs } = statSync(file, { bigint: true });
      if (BigInt(Date.now()) - mtimeMs < blur) return read(file, use).digest;
      const key = [dev, ino, size, mtimeNs, path.relative(site, file)].join(' ');
      return known.get(key, () => read(file, use)).digest;
    },
    save: known.save,
  };
}
