import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderLength, folderOf, placeFile } from '../../engine/file-places.ts';
import type { Folders } from '../../engine/format.ts';
import { divideFiles } from '../divide-files.ts';
import type { IndexDraft } from '../index-files.ts';
import {
  digestFile,
  placeDigests,
  placeFiles,
  workFolder,
  writeTables,
  type WrittenIndex,
} from '../write-index.ts';

/** An index made of the last one: files that are written, and the names of those that stay as they are. */
export interface ChangedIndex {
  readonly draft: IndexDraft;
  readonly written: ReadonlyMap<string, Uint8Array>;
  readonly kept: readonly string[];
}

/** The files of the last index. */
export interface LastFiles {
  readonly folders: Folders;
  /** Folder of the tables. */
  readonly tables: string;
  /** By the paths of the files. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Makes the files of the last index those of another one. What has other bytes is a new file: whoever has the old one under another
 * name keeps it. To make and to remove folders costs a disk more than all else, so they are renamed where that is possible.
 * @param folder in which they lie
 */
export function changeIndex(
  folder: string,
  { draft, written, kept }: ChangedIndex,
  last: LastFiles,
): WrittenIndex {
  const digestOf = (name: string): string | undefined =>
    last.digests.get(path.normalize(placeFile(name, last.folders)));
  const digests = new Map([...written].map(([name, bytes]) => [name, digestFile(bytes)]));
  for (const name of kept) {
    const digest = digestOf(name);
    if (digest === undefined) throw new Error(`${name} was not in the last index`);
    digests.set(name, digest);
  }
  const folders = divideFiles(digests);
  const isSame = (name: string): boolean => digestOf(name) === digests.get(name);
  for (const name of [last.tables, 'manifest.json', 'delta.json'])
    rmSync(path.join(folder, name), { recursive: true });
  const work = path.join(folder, workFolder);
  mkdirSync(work);
  const names = [...digests.keys()];
  if (!renameFolders(folder, last, folders, names))
    for (const name of names.filter(isSame))
      renameSync(path.join(folder, placeFile(name, last.folders)), path.join(work, name));
  for (const [name, bytes] of written) if (!isSame(name)) writeFileSync(path.join(work, name), bytes);
  removeOthers(folder, new Set(names.map((name) => path.normalize(placeFile(name, folders)))));
  placeFiles(folder, readdirSync(work), folders);
  writeTables(folder, draft, folders);
  return { draft, digests: placeDigests(digests, folders) };
}

/** @returns false, and nothing has been done, if folders would be in each other's way, or others have come or gone */
function renameFolders(folder: string, last: LastFiles, folders: Folders, names: readonly string[]): boolean {
  const [before, after] = [listFolders(last.folders), listFolders(folders)];
  const used = (own: readonly string[]): Set<number> =>
    new Set(own.map((name) => folderOf(name, after.length)));
  const files = [...last.digests.keys()].map((place) => path.basename(place));
  const isPossible =
    before.length === after.length &&
    [names, files].every((own) => used(own).size === after.length) &&
    [before, after].every((own) => new Set(own).size === own.length);
  const known = new Set(before);
  if (!isPossible || after.some((name, at) => name !== before[at] && known.has(name))) return false;
  before.forEach((name, at) => {
    const now = after[at] ?? name;
    if (now !== name) renameSync(path.join(folder, name), path.join(folder, now));
  });
  return true;
}

/** Removes all files but those that belong there, and folders without any. */
function removeOthers(folder: string, places: ReadonlySet<string>): void {
  const wanted = new Set([...places].map((place) => path.dirname(place)));
  for (const own of readdirSync(folder)) {
    if (own === workFolder) continue;
    if (!wanted.has(own)) rmSync(path.join(folder, own), { recursive: true });
    else
      for (const name of readdirSync(path.join(folder, own)))
        if (!places.has(path.join(own, name))) rmSync(path.join(folder, own, name));
  }
}

function listFolders(folders: Folders): string[] {
  return Array.from({ length: folders.length / folderLength }, (_, at) =>
    folders.slice(at * folderLength, (at + 1) * folderLength),
  );
}
