import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from './is-running.ts';
import { readSealed, writeSealed } from './sealed-file.ts';
import { takeFile } from './take-file.ts';

/** Folders that former builds have made, by the digest of what they are made of. */
export interface FolderStore {
  /**
   * Puts the files of a folder into another one, where none of them is. They are links where the disk has them: an unchanged file is
   * the same file from build to build.
   * @returns false, and nothing is there, if it is not known or any file is not as it was kept
   */
  readonly take: (key: string, into: string) => boolean;
  /** Begins a folder that is to be kept. */
  readonly begin: (key: string) => Draft;
  /** Removes what was neither taken nor kept. */
  readonly clear: () => void;
}

/** A folder that is being written. A key never names half of one: it appears when all is there. */
export interface Draft {
  readonly folder: string;
  readonly keep: () => void;
  readonly discard: () => void;
}

/** Path of a file → digest of its bytes. */
type FileList = Readonly<Record<string, string>>;

/** Of each that is kept: the list of its files, and the folder that holds them. */
const names = { list: 'list.json', files: 'files' } as const;

/** @param folder holds a folder for each that is kept, named by its key, and nothing else */
export function openFolderStore(folder: string): FolderStore {
  const used = new Set<string>();
  return {
    take: (key, into) => {
      const from = path.join(folder, key);
      const list = readSealed(path.join(from, names.list), key) as FileList | undefined;
      if (!list || !takeAll(path.join(from, names.files), list, into)) return false;
      used.add(key);
      return true;
    },
    begin: (key) => {
      const draft = path.join(folder, `${key}.${String(process.pid)}`);
      const files = path.join(draft, names.files);
      const discard = (): void => {
        rmSync(draft, { recursive: true, force: true });
      };
      discard();
      mkdirSync(files, { recursive: true });
      return {
        folder: files,
        keep: () => {
          writeSealed(path.join(draft, names.list), key, listFiles(files));
          rmSync(path.join(folder, key), { recursive: true, force: true });
          renameSync(draft, path.join(folder, key));
          used.add(key);
        },
        discard,
      };
    },
    clear: () => {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder))
        if (!used.has(name) && !isBeingWritten(name))
          rmSync(path.join(folder, name), { recursive: true, force: true });
    },
  };
}

function takeAll(folder: string, list: FileList, into: string): boolean {
  const taken: string[] = [];
  try {
    for (const [name, digest] of Object.entries(list)) {
      const file = path.join(folder, name);
      // It is served under its second name, and may have been written to there.
      if (digestFile(file) !== digest) throw new Error(`${file} is not as it was kept`);
      const place = path.join(into, name);
      takeFile(file, place);
      taken.push(place);
    }
    return true;
  } catch {
    // Or another build has removed it meanwhile.
    for (const place of taken) rmSync(place);
    return false;
  }
}

function listFiles(folder: string): FileList {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), digestFile(file)];
    }),
  );
}

function digestFile(file: string): string {
  return hash('sha256', readFileSync(file));
}

/** By another build that still runs. */
function isBeingWritten(name: string): boolean {
  const [, pid] = /\.(\d+)$/u.exec(name) ?? [];
  return pid !== undefined && Number(pid) !== process.pid && isRunning(Number(pid));
}
