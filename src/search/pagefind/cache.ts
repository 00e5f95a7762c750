import { constants, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Bundles that former builds have made. */
export interface BundleCache {
  /** Copies a bundle into a folder; false, and nothing is there, if it is not known. */
  readonly take: (key: string, into: string) => boolean;
  /** Keeps a copy of a bundle. */
  readonly keep: (key: string, from: string) => void;
  /** Removes what was neither taken nor kept. */
  readonly clear: () => void;
}

/** @param folder holds a folder for each bundle, named by its key, and nothing else */
export function openCache(folder: string): BundleCache {
  const used = new Set<string>();
  return {
    take: (key, into) => {
      const from = path.join(folder, key);
      if (!existsSync(from)) return false;
      try {
        copy(from, into);
      } catch {
        // Another build has removed it meanwhile.
        rmSync(into, { recursive: true, force: true });
        return false;
      }
      used.add(key);
      return true;
    },
    keep: (key, from) => {
      mkdirSync(folder, { recursive: true });
      // A key never names half a bundle: it appears when all is there.
      const draft = path.join(folder, `${key}.${String(process.pid)}`);
      rmSync(draft, { recursive: true, force: true });
      copy(from, draft);
      rmSync(path.join(folder, key), { recursive: true, force: true });
      renameSync(draft, path.join(folder, key));
      used.add(key);
    },
    clear: () => {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder))
        if (!used.has(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
    },
  };
}

/** Without taking space twice, where the file system can. */
function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
}
