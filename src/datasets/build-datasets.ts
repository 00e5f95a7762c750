import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentData } from '../catalogue/document-data.ts';
import type { Site } from '../schema/site.ts';
import { findContentDate } from './content-date.ts';
import { describePackage } from './data-package.ts';
import { createDatabase } from './database.ts';
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
export function buildDatasets(folder: string, documents: Iterable<DocumentData>, site: Site): Datasets {
  mkdirSync(folder, { recursive: true });
  const database = createDatabase(path.join(folder, databaseFile), tables);
  const open = tables.map((table) => {
    return { table, csv: openCsv(folder, table), json: openJson(folder, table), rows: { count: 0 } };
  });
  let date: string | undefined;
  for (const document of documents) {
    for (const { table, csv, json, rows } of open) {
      for (const row of table.listRows(document)) {
        csv.add(row);
        json.add(row);
        database.add(table, row);
        rows.count += 1;
      }
    }
    date = findContentDate([document.data, { published: date }]);
  }
  database.close();
  const written = open.map(({ table, csv, json, rows }) => {
    return { table, csv: csv.close(), json: json.close(), rows: rows.count };
  });
  const description = `${JSON.stringify(describePackage(site, written, date), undefined, 2)}\n`;
  writeFileSync(path.join(folder, packageFile), description);
  const size = (name: string): [string, number] => [name, statSync(path.join(folder, name)).size];
  return {
    bytes: new Map([
      ...written.flatMap(({ csv, json }) => [size(csv.name), size(json.name)]),
      size(databaseFile),
      size(packageFile),
    ]),
    rows: new Map(written.map(({ table, rows }) => [table.name, rows])),
  };
}
