import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentData } from '../catalogue/document-data.ts';
import type { LedgerRow } from '../promises/rows/row.ts';
import type { Settings } from '../settings/settings.ts';
import { findContentDate } from './content-date.ts';
import { createCounter } from './count-statements.ts';
import { describePackage } from './data-package.ts';
import { createDatabase } from './database.ts';
import { hashFile } from './hash-file.ts';
import type { Row } from './table.ts';
import { openCsv, openJson } from './table-files.ts';
import { databaseFile, packageFile, tables } from './tables.ts';

/** What was written: bytes by name of the file, rows by name of the table. */
export interface Datasets {
  readonly bytes: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Writes the datasets of published documents: CSV, JSON, SQLite and `datapackage.json`. Each document is read once and let go, and
 * the same documents give the same bytes.
 * @param folder where the files go
 */
export function buildDatasets(
  folder: string,
  documents: Iterable<DocumentData>,
  settings: Settings,
  ledger: readonly LedgerRow[],
): Datasets {
  mkdirSync(folder, { recursive: true });
  const database = createDatabase(path.join(folder, databaseFile), tables);
  const open = tables.map((table) => {
    const [csv, json] = [openCsv(folder, table), openJson(folder, table)];
    const written = { count: 0 };
    const add = (rows: readonly Row[]): void => {
      for (const row of rows) {
        csv.add(row);
        json.add(row);
        database.add(table, row);
      }
      written.count += rows.length;
    };
    return { table, csv, json, add, written };
  });
  const counter = createCounter();
  let date: string | undefined;
  for (const document of documents) {
    for (const { table, add } of open) if (table.of === 'documents') add(table.listRows(document));
    counter.add(document);
    date = findContentDate([document.data, { published: date }]);
  }
  for (const { table, add } of open) {
    if (table.of === 'settings') add(table.listRows(settings, counter.counts));
    else if (table.of === 'ledger') add(table.listRows(ledger, settings));
  }
  database.close();
  const files = open.map(({ table, csv, json, written }) => {
    return { table, csv: csv.close(), json: json.close(), rows: written.count };
  });
  const databaseWritten = { name: databaseFile, ...hashFile(path.join(folder, databaseFile)) };
  const description = describePackage(settings.site, files, databaseWritten, date);
  const packagePath = path.join(folder, packageFile);
  writeFileSync(packagePath, `${JSON.stringify(description, undefined, 2)}\n`);
  return {
    bytes: new Map([
      ...[...files.flatMap(({ csv, json }) => [csv, json]), databaseWritten].map(
        ({ name, bytes }): [string, number] => [name, bytes],
      ),
      [packageFile, statSync(packagePath).size],
    ]),
    rows: new Map(files.map(({ table, rows }) => [table.name, rows])),
  };
}
