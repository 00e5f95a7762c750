import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { placeFile } from '../engine/file-places.ts';
import { indexFormat, type Delta, type Manifest } from '../engine/format.ts';
import { createDelta } from './delta.ts';
import { divideFiles } from './divide-files.ts';
import { listTables, type IndexDraft, type WriteFile } from './index-files.ts';

/**
 * Writes the search index of documents: its files in folders that are named by digests, the tables that every search needs in one of
 * their own, and a manifest that names that one.
 * @param folder where the index belongs; empty
 * @param make writes all files but the tables, and may put some into the folder that it is given by itself
 */
export function writeIndex<Made extends IndexDraft | undefined>(
  folder: string,
  make: (write: WriteFile, work: string) => Made,
): Made {
  const work = path.join(folder, 'new');
  mkdirSync(work);
  const made = make((name, bytes) => {
    writeFileSync(path.join(work, name), bytes);
  }, work);
  if (!made) return made;
  const names = readdirSync(work);
  const folders = divideFiles(
    new Map(names.map((name) => [name, digest(readFileSync(path.join(work, name)))])),
  );
  const known = new Set<string>();
  for (const name of names) {
    const place = path.join(folder, placeFile(name, folders));
    const own = path.dirname(place);
    if (!known.has(own)) mkdirSync(own, { recursive: true });
    known.add(own);
    renameSync(path.join(work, name), place);
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
  return made;
}

function digest(value: string | Uint8Array): string {
  return hash('sha256', value);
}
