import { lstatSync } from 'node:fs';
import path from 'node:path';
import { readFileFacts, type FileFacts } from '../document/file-facts.ts';
import { readTextFile } from '../document/files.ts';
import { digestCode } from '../remembered/code-version.ts';
import { openRememberedValues } from '../remembered/remembered-values.ts';
import type { Reading } from '../source/border/read-inside.ts';

/**
 * The files of documents as one run sees them. One that nothing has been written into since it was read, be it by a former build, is not
 * read: what is known of it is told.
 */
export interface SourceFiles {
  /** What was told once in a run stays. Undefined if it cannot be read: reading it tells why. */
  readonly tell: (file: string) => FileFacts | undefined;
  /** Reads it whatever is known, and tells from then on what it says now. */
  readonly read: (file: string) => Reading;
  /** Keeps what has been told for the next run. */
  readonly save: () => void;
}

/** Milliseconds in which a file may be written to twice without its times telling it: some disks count in pairs of seconds. */
const blur = 3000n;

/**
 * @param mode the development server and a build may run side by side
 * @param code digest of the program: what another one has found is not told
 */
export function openSourceFiles(root: string, mode: 'build' | 'dev', code = digestCode(root)): SourceFiles {
  const kept = path.join(root, '.tongtu/content', `files-${mode}.json`);
  const known = openRememberedValues<FileFacts>(kept, code);
  const told = new Map<string, FileFacts | undefined>();
  const read = (file: string): Reading => {
    const reading = readTextFile(root, file);
    told.set(file, 'fault' in reading ? undefined : readFileFacts(reading.bytes));
    return reading;
  };
  const readAnew = (file: string): FileFacts | undefined => {
    read(file);
    return told.get(file);
  };
  return {
    tell: (file) => {
      if (told.has(file)) return told.get(file);
      const stamp = stampFile(root, file);
      const facts = stamp === undefined ? readAnew(file) : known.get(stamp, () => readAnew(file));
      told.set(file, facts);
      return facts;
    },
    read,
    save: known.save,
  };
}

/**
 * Another one means that something may have been written into a file or has been put in its place: nobody sets the time of the last change
 * of the file itself (`ctime`), whatever is done to the time of its content. Undefined if nothing can be said by it.
 */
function stampFile(root: string, file: string): string | undefined {
  try {
    const stats = lstatSync(path.join(root, file), { bigint: true });
    const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = stats;
    const last = mtimeMs > ctimeMs ? mtimeMs : ctimeMs;
    const isClear = stats.isFile() && ctimeNs !== 0n && BigInt(Date.now()) - last >= blur;
    return isClear ? [dev, ino, size, mtimeNs, ctimeNs, file].join(' ') : undefined;
  } catch {
    // Reading it tells why.
    return undefined;
  }
}
