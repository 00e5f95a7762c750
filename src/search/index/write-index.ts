import { hash } from 'node:crypto';
import { mkdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { placeFile } from '../engine/file-places.ts';
import { indexFormat, type Delta, type Manifest } from '../engine/format.ts';
import { createDelta } from './delta.ts';
import { divideFiles } from './divide-files.ts';
import { listTables, type IndexDraft, type WriteFile } from './index-files.ts';

/** Files of another index that are to be moved into this one. */
export interface MovedFiles {
  /** Path of a file, by its name. */
  readonly placeOf: (name: string) => string;
  readonly digestOf: (name: string) => string;
}

/** What was made of an index, and the digests of its files by their paths, as far as they are known. */
export interface WrittenIndex<Made> {
  readonly made: Made;
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Writes the search index of documents: its files in folders that are named by digests, the tables that every search needs in one of
 * their own, and a manifest that names that one.
 * @param folder where the index belongs; empty
 * @param make writes all files but the tables, and tells which are those of another index
 * @param moved that other index: it loses them when all has been made
 */
export function writeIndex<Made extends IndexDraft | undefined>(
  folder: string,
  make: (write: WriteFile, keep: (name: string) => void) => Made,
  moved?: MovedFiles,
): WrittenIndex<Made> {
  const work = path.join(folder, 'new');
  mkdirSync(work);
  const files = new Map<string, { readonly digest: string; readonly from: string }>();
  const made = make(
    (name, bytes) => {
      const from = path.join(work, name);
      writeFileSync(from, bytes);
      files.set(name, { digest: digest(bytes), from });
    },
    (name) => {
      if (moved) files.set(name, { digest: moved.digestOf(name), from: moved.placeOf(name) });
    },
  );
  const digests = new Map<string, string>();
  if (!made) return { made, digests };
  const folders = divideFiles(new Map([...files].map(([name, file]) => [name, file.digest])));
  const known = new Set<string>();
  for (const [name, file] of files) {
    const place = placeFile(name, folders);
    const own = path.dirname(path.join(folder, place));
    if (!known.has(own)) mkdirSync(own, { recursive: true });
    known.add(own);
    renameSync(file.from, path.join(folder, place));
    digests.set(path.normalize(place), file.digest);
  }
  rmdirSync(work);
  const tables = listTables(made, folders);
  const name = digest(tables.map(([table, bytes]) => `${table} ${digest(bytes)}\n`).join('')).slice(0, 16);
  mkdirSync(path.join(folder, name));
  for (const [table, bytes] of tables) writeFileSync(path.join(folder, name, table), bytes);
  const { date, documents } = createDelta(made.summaries);
  const dated = date === undefined ? {} : { date };
  const manifest: Manifest = { format: indexFormat, folder: name, ...dated };
  const delta: Delta = { digest: name, ...dated, documents };
  for (const [file, value] of [
    ['manifest.json', manifest],
    ['delta.json', delta],
  ] as const)
    writeFileSync(path.join(folder, file), JSON.stringify(value));
  return { made, digests };
}

function digest(value: string | Uint8Array): string {
  return hash('sha256', value);
}
