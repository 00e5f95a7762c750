import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import { listBelow } from './list-below.ts';
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
  /** Where the files lie; undefined if it is not known or any file is not as it was kept. That alone keeps nothing. */
  readonly open: (key: string) => KeptFolder | undefined;
  /** Goes on keeping what nothing is asked of now, if it is known. */
  readonly retain: (key: string) => void;
  /** Removes what has turned out to be damaged in a way that sizes and times do not tell. */
  readonly drop: (key: string) => void;
  /** Begins a folder that is to be kept. */
  readonly begin: (key: string) => Draft;
  /** Begins it with the files of another one, which is not kept any more. They are served under their second names: none may be written to. */
  readonly rename: (from: string, key: string) => Draft;
  /** Removes what was neither taken nor kept. */
  readonly clear: () => void;
}

/** A folder that is kept. */
export interface KeptFolder {
  readonly folder: string;
  /** Path of a file → digest of its bytes, SHA-256 in hexadecimal. */
  readonly digests: ReadonlyMap<string, string>;
}

/** A folder that is being written. A key never names half of one: it appears when all is there. */
export interface Draft {
  readonly folder: string;
  /** @param known digests of files, by their paths: those need not be read */
  readonly keep: (known?: ReadonlyMap<string, string>) => void;
  readonly discard: () => void;
}

/** A file as it was kept. */
type KeptFile = readonly [digest: string, size: number, modified: number];

/** By the path of the file. */
type FileList = Readonly<Record<string, KeptFile>>;

/** Of each that is kept: the list of its files, and the folder that holds them. */
const names = { list: 'list.json', files: 'files' } as const;

/**
 * Seconds by which the time of a file lies before it was kept: whoever writes into it afterwards, be it at once, gives it another time.
 */
const earlier = 2;

/** @param folder holds a folder for each that is kept, named by its key, and nothing else */
export function openFolderStore(folder: string): FolderStore {
  const used = new Set<string>();
  const readList = (key: string): [folder: string, list: FileList | undefined] => {
    const from = path.join(folder, key);
    // What is sealed is what was written.
    return [
      path.join(from, names.files),
      readSealed(path.join(from, names.list), key) as FileList | undefined,
    ];
  };
  const openDraft = (key: string): Draft => {
    const draft = path.join(folder, `${key}.${String(process.pid)}`);
    const files = path.join(draft, names.files);
    return {
      folder: files,
      keep: (known) => {
        writeSealed(path.join(draft, names.list), key, listFiles(files, known));
        rmSync(path.join(folder, key), { recursive: true, force: true });
        renameSync(draft, path.join(folder, key));
        used.add(key);
      },
      discard: () => {
        rmSync(draft, { recursive: true, force: true });
      },
    };
  };
  return {
    take: (key, into) => {
      const [from, list] = readList(key);
      if (!list || !takeAll(from, list, into)) return false;
      used.add(key);
      return true;
    },
    open: (key) => {
      const [from, list] = readList(key);
      const files = Object.entries(list ?? {});
      if (!list || !files.every(([name, file]) => isAsKept(path.join(from, name), file))) return undefined;
      return { folder: from, digests: new Map(files.map(([name, [digest]]) => [name, digest])) };
    },
    retain: (key) => {
      used.add(key);
    },
    drop: (key) => {
      rmSync(path.join(folder, key), { recursive: true, force: true });
    },
    begin: (key) => {
      const draft = openDraft(key);
      draft.discard();
      mkdirSync(draft.folder, { recursive: true });
      return draft;
    },
    rename: (from, key) => {
      const draft = openDraft(key);
      draft.discard();
      renameSync(path.join(folder, from), path.dirname(draft.folder));
      return draft;
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
  const made = new Set<string>();
  try {
    for (const [name, kept] of Object.entries(list)) {
      const file = path.join(folder, name);
      if (!isAsKept(file, kept)) throw new Error(`${file} is not as it was kept`);
      const place = path.join(into, name);
      takeFile(file, place, made);
      taken.push(place);
    }
    return true;
  } catch {
    // Or another build has removed it meanwhile.
    for (const place of taken) rmSync(place);
    return false;
  }
}

/** It is served under its second name, and may have been written to there. */
function isAsKept(file: string, [digest, size, modified]: KeptFile): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.size !== size) return false;
  // Copied to another place, for example: then its bytes count.
  return stats.mtimeMs === modified || digestFile(file) === digest;
}

function listFiles(folder: string, known?: ReadonlyMap<string, string>): FileList {
  const before = Date.now() / 1000 - earlier;
  const files = listBelow(folder).filter(({ entry }) => entry.isFile());
  return Object.fromEntries(
    files.map(({ name: own }): [string, KeptFile] => {
      const file = path.join(folder, own);
      if (statSync(file).mtimeMs > before * 1000) utimesSync(file, before, before);
      const { size, mtimeMs } = statSync(file);
      return [own, [known?.get(own) ?? digestFile(file), size, mtimeMs]];
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
