import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentData } from '../catalogue/document-data.ts';
import type { LedgerRow } from '../promises/rows/row.ts';
import { yearOfDocument } from '../schema/document-year.ts';
import type { Settings } from '../settings/settings.ts';
import { findContentDate } from './content-date.ts';
import { createCounter } from './count-statements.ts';
import { describePackage, type WrittenPart, type WrittenSheet } from './data-package.ts';
import { createDatabase, type Database } from './database/database.ts';
import { partForms } from './files/file-names.ts';
import { hashFile } from './files/hash-file.ts';
import { openPart } from './files/part-files.ts';
import { openSheet } from './files/sheet-files.ts';
import type { Row, SheetTable } from './table.ts';
import { databaseFile, packageFile, sheetTables, textTables } from './tables.ts';

/** What was written: bytes by name of the file, rows by name of the table. */
export interface Datasets {
  readonly bytes: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Writes the datasets of published documents (`files/`, `database/`, `datapackage.json`). Each document is read once and let go, and
 * the same documents give the same bytes.
 * @param folder where the files go
 * @param documents by the year of their part (`yearOfDocument`), ascending
 * @throws Error if a year comes a second time, or a row names one that is not there
 */
export function buildDatasets(
  folder: string,
  documents: Iterable<DocumentData>,
  settings: Settings,
  ledger: readonly LedgerRow[],
): Datasets {
  mkdirSync(folder, { recursive: true });
  const database = createDatabase(path.join(folder, databaseFile), sheetTables, textTables);
  const sheets = sheetTables.map((table) => openTable(folder, table, database));
  const parts: WrittenPart[] = [];
  const counter = createCounter();
  let date: string | undefined;
  let year: OpenYear | undefined;
  for (const document of documents) {
    const ofDocument = yearOfDocument(document);
    if (ofDocument !== year?.year) {
      if (year) parts.push(...year.close());
      if (parts.some((part) => part.year === ofDocument))
        throw new Error(`Documents of ${String(ofDocument)} must come together`);
      year = openYear(folder, ofDocument, database);
    }
    for (const { table, add } of sheets) if (table.of === 'documents') add(table.listRows(document));
    year.add(document);
    counter.add(document);
    date = findContentDate([document.data, { published: date }]);
  }
  if (year) parts.push(...year.close());
  for (const { table, add } of sheets) {
    if (table.of === 'settings') add(table.listRows(settings, counter.counts));
    else if (table.of === 'ledger') add(table.listRows(ledger, settings));
  }
  database.close();
  const written = sheets.map(({ close }) => close());
  const databaseWritten = { name: databaseFile, ...hashFile(path.join(folder, databaseFile)) };
  const description = describePackage(settings.site, {
    sheets: written,
    parts,
    database: databaseWritten,
    date,
  });
  const packagePath = path.join(folder, packageFile);
  writeFileSync(packagePath, `${JSON.stringify(description, undefined, 2)}\n`);
  const files = [...written, ...parts].flatMap((table) => table.files.map(({ file }) => file));
  return {
    bytes: new Map([
      ...[...files, databaseWritten].map(({ name, bytes }): [string, number] => [name, bytes]),
      [packageFile, statSync(packagePath).size],
    ]),
    rows: countRows([...written, ...parts]),
  };
}

interface OpenSheet {
  readonly table: SheetTable;
  readonly add: (rows: readonly Row[]) => void;
  readonly close: () => WrittenSheet;
}

function openTable(folder: string, table: SheetTable, database: Database): OpenSheet {
  const files = table.forms.map((form) => ({ form, writer: openSheet(folder, table, form) }));
  let count = 0;
  return {
    table,
    add: (rows) => {
      for (const row of rows) {
        for (const { writer } of files) writer.add(row);
        database.add(table, row);
      }
      count += rows.length;
    },
    close: () => ({
      table,
      rows: count,
      files: files.map(({ form, writer }) => ({ form, file: writer.close() })),
    }),
  };
}

interface OpenYear {
  readonly year: number;
  readonly add: (document: DocumentData) => void;
  readonly close: () => WrittenPart[];
}

/** The parts of one year, of all tables that have parts. */
function openYear(folder: string, year: number, database: Database): OpenYear {
  const open = textTables.map((table) => {
    const files = partForms.map((form) => ({ form, writer: openPart(folder, table, year, form) }));
    return { table, files, written: { rows: 0 } };
  });
  return {
    year,
    add: (document) => {
      for (const { table, files, written } of open) {
        const rows = table.listRows(document);
        for (const row of rows) {
          for (const { writer } of files) writer.add(row);
          database.add(table, row);
        }
        written.rows += rows.length;
      }
    },
    close: () =>
      open.map(({ table, files, written }) => ({
        table,
        year,
        rows: written.rows,
        files: files.map(({ form, writer }) => ({ form, file: writer.close() })),
      })),
  };
}

function countRows(written: readonly (WrittenSheet | WrittenPart)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of textTables) counts.set(name, 0);
  for (const { table, rows } of written) counts.set(table.name, (counts.get(table.name) ?? 0) + rows);
  return counts;
}
