import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tables } from '../../../src/datasets/tables.ts';
import type { Json } from './read-parquet.ts';

// Vite takes node:sqlite for a package.
const { DatabaseSync } = createRequire(import.meta.url)('node:sqlite') as typeof import('node:sqlite');

/**
 * Unpacks the database beside the folder and opens it.
 * @param folder of the datasets
 */
export function openSqlite(folder: string) {
  const file = `${folder}.sqlite`;
  writeFileSync(file, gunzipSync(readFileSync(path.join(folder, 'tongtu.sqlite.gz'))));
  return new DatabaseSync(file, { readOnly: true });
}

/** Rows of the view of a table. */
export function readSqlite(folder: string, name: string): Json[] {
  const database = openSqlite(folder);
  const columns = tables.find((table) => table.name === name)?.columns ?? [];
  const isBoolean = new Set(columns.filter(({ type }) => type === 'boolean').map((column) => column.name));
  const names = columns.map((column) => `"${column.name}"`).join();
  const found = database.prepare(`SELECT ${names} FROM "${name}"`).all() as Record<
    string,
    string | number | null
  >[];
  database.close();
  return found.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        isBoolean.has(key) && value !== null ? value === 1 : value,
      ]),
    ),
  );
}
