import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Datasets } from '../../../src/datasets/build-datasets.ts';
import { buildIn } from './build-in.ts';
import { tables } from '../../../src/datasets/tables.ts';
import { createDocuments, createRows, settings } from './example-documents.ts';
import { readParquet, type Json } from './read-parquet.ts';
import { readSqlite } from './read-sqlite.ts';

/** The datasets of the example documents, as they lie on a disk. */
export interface BuiltExample {
  /** For whatever else a test builds. */
  readonly parent: string;
  readonly folder: string;
  readonly datasets: Datasets;
  /** Names of all files. */
  readonly names: readonly string[];
  /** Text of a file; what is packed is unpacked. */
  readonly readText: (name: string) => string;
  /** Rows of a table as a program reads them: of JSON, of Parquet, or of the view in SQLite. */
  readonly readRows: (table: string) => readonly Json[];
  readonly remove: () => void;
}

export async function buildExample(): Promise<BuiltExample> {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'tongtu-datasets-'));
  const folder = path.join(parent, 'one');
  const datasets = buildIn(folder, createDocuments(), settings, createRows());
  const readText = (name: string): string => {
    const content = readFileSync(path.join(folder, name));
    return (name.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8');
  };
  const rows = new Map<string, readonly Json[]>();
  for (const { name, ...table } of tables)
    if (table.of === 'text') rows.set(name, await readParquet(folder, `${name}-2024.parquet`));
    else if (table.forms.includes('json')) rows.set(name, JSON.parse(readText(`${name}.json`)) as Json[]);
    else rows.set(name, readSqlite(folder, name));
  return {
    parent,
    folder,
    datasets,
    names: globSync('*', { cwd: folder }).sort(),
    readText,
    readRows: (table) => rows.get(table) ?? [],
    remove: () => {
      rmSync(parent, { recursive: true });
    },
  };
}
