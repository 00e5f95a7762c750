import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LedgerRow } from '../promises/rows/row.ts';
import type { Settings } from '../settings/settings.ts';
import { findContentDate } from './content-date.ts';
import { createCounter, type Counts } from './count-statements.ts';
import { describePackage, type WrittenPart, type WrittenSheet } from './data-package.ts';
import { createDatabase } from './database/database.ts';
import { numberInYear } from './database/numbers.ts';
import type { DocumentSource } from './document-source.ts';
import { gzipFile } from './files/gzip-file.ts';
import { openSheet } from './files/sheet-files.ts';
import { chooseSamples } from './samples.ts';
import type { Row, SheetTable } from './table.ts';
import { databaseFile, documentTables, packageFile, sheetTables, textTables } from './tables.ts';
import { takeYears, type DatasetsCache } from './year/take-years.ts';

/** What was written: bytes by name of the file, rows by name of the table. */
export interface Datasets {
  readonly bytes: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  /** A few rows of each table, by its name; of one in parts, of the last part. */
  readonly samples: ReadonlyMap<string, readonly Row[]>;
}

/** Where the files go, and what former builds have made. */
export interface DatasetsPlace {
  readonly folder: string;
  readonly cache: DatasetsCache;
}

/**
 * Writes the datasets of published documents (`files/`, `database/`, `datapackage.json`). What is made of one year is taken from a
 * former build if it is the same; only then is no document of it read. The same documents give the same bytes, either way.
 * @param documents in the order of their rows within a year
 * @throws Error if a row names one that is not there
 */
export function buildDatasets(
  { folder, cache }: DatasetsPlace,
  documents: readonly DocumentSource[],
  settings: Settings,
  ledger: readonly LedgerRow[],
): Datasets {
  // Each thread that renders pages may ask for them.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const unpacked = path.join(folder, path.parse(databaseFile).name);
  const database = createDatabase(unpacked, sheetTables, textTables);
  const parts: WrittenPart[] = [];
  const samples = new Map<string, readonly Row[]>();
  const rows = new Map<string, Row[]>(documentTables.map(({ name }) => [name, []]));
  const numbers: number[] = [];
  const counter = createCounter();
  let date: string | undefined;
  for (const { year, data, file, clear } of takeYears(folder, documents, cache)) {
    database.addYear(file);
    clear();
    for (const table of textTables) {
      const part = data.parts[table.name];
      if (!part) continue;
      parts.push({ table, year, rows: part.rows, files: part.files });
      if (part.samples.length > 0) samples.set(table.name, part.samples);
    }
    for (const [name, found] of Object.entries(data.rows)) for (const row of found) rows.get(name)?.push(row);
    for (const place of (data.rows['documents'] ?? []).keys())
      numbers.push(numberInYear('document', year, place + 1));
    counter.add(data.counts);
    date = findContentDate([{ published: data.date }, { published: date }]);
  }
  const sheets = sheetTables.map((table) => {
    const found = listRows(table, { rows, settings, counts: counter.counts, ledger });
    samples.set(table.name, chooseSamples(found));
    database.fill(
      table,
      table.name === 'documents' ? found.map((row, at) => ({ number: numbers[at] ?? null, ...row })) : found,
    );
    return writeSheet(folder, table, found);
  });
  database.close();
  const databaseWritten = {
    name: databaseFile,
    ...gzipFile(unpacked, path.join(cache.folder, 'packed'), cache.version),
  };
  const description = describePackage(settings.site, { sheets, parts, database: databaseWritten, date });
  const packagePath = path.join(folder, packageFile);
  writeFileSync(packagePath, `${JSON.stringify(description, undefined, 2)}\n`);
  const files = [...sheets, ...parts].flatMap((table) => table.files.map(({ file }) => file));
  return {
    bytes: new Map([
      ...[...files, databaseWritten].map(({ name, bytes }): [string, number] => [name, bytes]),
      [packageFile, statSync(packagePath).size],
    ]),
    rows: countRows([...sheets, ...parts]),
    samples,
  };
}

/** What tables of one file are made of. */
interface Basis {
  /** Rows that documents have given, by the name of their table. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly settings: Settings;
  readonly counts: Counts;
  readonly ledger: readonly LedgerRow[];
}

function listRows(table: SheetTable, { rows, settings, counts, ledger }: Basis): readonly Row[] {
  if (table.of === 'settings') return table.listRows(settings, counts);
  return table.of === 'ledger' ? table.listRows(ledger, settings) : (rows.get(table.name) ?? []);
}

function writeSheet(folder: string, table: SheetTable, rows: readonly Row[]): WrittenSheet {
  const files = table.forms.map((form) => {
    const writer = openSheet(folder, table, form);
    for (const row of rows) writer.add(row);
    return { form, file: writer.close() };
  });
  return { table, rows: rows.length, files };
}

function countRows(written: readonly (WrittenSheet | WrittenPart)[]): Map<string, number> {
  const counts = new Map<string, number>(textTables.map(({ name }) => [name, 0]));
  for (const { table, rows } of written) counts.set(table.name, (counts.get(table.name) ?? 0) + rows);
  return counts;
}
