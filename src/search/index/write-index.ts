import { hash } from 'node:crypto';
import { mkdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { placeFile } from '../engine/file-places.ts';
import { indexFormat, type Delta, type Folders, type Manifest } from '../engine/format.ts';
import { createDelta } from './delta.ts';
import { divideFiles } from './divide-files.ts';
import { listTables, type IndexDraft, type WriteFile } from './index-files.ts';

/** An index that has been made. */
export interface WrittenIndex {
  readonly draft: IndexDraft;
  /** Digests of its files by their paths, but of the tables and what names them. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Writes the search index of documents: its files in folders that are named by digests, the tables that every search needs in one of
 * their own, and a manifest that names that one.
 * @param folder where the index belongs; empty
 * @param make writes all files but the tables
 */
export function writeIndex(folder: string, make: (write: WriteFile) => IndexDraft): WrittenIndex {
  const work = path.join(folder, workFolder);
  mkdirSync(work);
  const digests = new Map<string, string>();
  const draft = make((name, bytes) => {
    writeFileSync(path.join(work, name), bytes);
    digests.set(name, digestFile(bytes));
  });
  const folders = divideFiles(digests);
  placeFiles(folder, digests.keys(), folders);
  writeTables(folder, draft, folders);
  return { draft, digests: placeDigests(digests, folders) };
}

/** Where files lie before the names of their folders are known. */
export const workFolder = 'new';

/** Puts files from the work folder where they belong; it is gone afterwards. */
export function placeFiles(folder: string, names: Iterable<string>, folders: Folders): void {
  const known = new Set<string>();
  for (const name of names) {
    const place = path.join(folder, placeFile(name, folders));
    const own = path.dirname(place);
    if (!known.has(own)) mkdirSync(own, { recursive: true });
    known.add(own);
    renameSync(path.join(folder, workFolder, name), place);
  }
  rmdirSync(path.join(folder, workFolder));
}

/** Writes the tables of an index, and what names them. None of these files is there. */
export function writeTables(folder: string, draft: IndexDraft, folders: Folders): void {
  const tables = listTables(draft, folders);
  const name = digestFile(tables.map(([table, bytes]) => `${table} ${digestFile(bytes)}\n`).join('')).slice(
    0,
    16,
  );
  mkdirSync(path.join(folder, name));
  for (const [table, bytes] of tables) writeFileSync(path.join(folder, name, table), bytes);
  const { date, documents } = createDelta(draft.summaries);
  const dated = date === undefined ? {} : { date };
  const manifest: Manifest = { format: indexFormat, folder: name, ...dated };
  const delta: Delta = { digest: name, ...dated, documents };
  for (const [file, value] of [
    ['manifest.json', manifest],
    ['delta.json', delta],
  ] as const)
    writeFileSync(path.join(folder, file), JSON.stringify(value));
}

/** Digests by the names of files → by their paths. */
export function placeDigests(digests: ReadonlyMap<string, string>, folders: Folders): Map<string, string> {
  return new Map([...digests].map(([name, digest]) => [path.normalize(placeFile(name, folders)), digest]));
}

export function digestFile(value: string | Uint8Array): string {
  return hash('sha256', value);
}
