import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Texts that are made now and used later: all at once they would not fit in memory, and a file of the disk gives them back faster than they are made. */
export interface ScratchTexts {
  readonly keep: (name: string, text: string) => void;
  /** Undefined if nothing was kept under this name, or not all of it is there. */
  readonly get: (name: string) => string | undefined;
  /** Removes them all. */
  readonly remove: () => void;
}

/** @param file where they lie, one behind the other; what a build that was broken off has left there is removed */
export function openScratchTexts(file: string): ScratchTexts {
  rmSync(file, { force: true });
  const places = new Map<string, { readonly from: number; readonly length: number }>();
  let opened: number | undefined;
  let end = 0;
  const open = (): number => {
    mkdirSync(path.dirname(file), { recursive: true });
    return openSync(file, 'w+');
  };
  return {
    keep: (name, text) => {
      opened ??= open();
      const bytes = Buffer.from(text);
      // The system may take a part at a time.
      for (let written = 0; written < bytes.length;)
        written += writeSync(opened, bytes, written, bytes.length - written, end + written);
      places.set(name, { from: end, length: bytes.length });
      end += bytes.length;
    },
    get: (name) => {
      const place = places.get(name);
      if (opened === undefined || !place) return undefined;
      const bytes = Buffer.allocUnsafe(place.length);
      // What cannot be given back is read from the page again.
      const count = readSync(opened, bytes, 0, place.length, place.from);
      return count === place.length ? bytes.toString('utf8') : undefined;
    },
    remove: () => {
      if (opened === undefined) return;
      closeSync(opened);
      opened = undefined;
      rmSync(file);
    },
  };
}
