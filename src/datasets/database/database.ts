import { createRequire } from 'node:module';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Cell } from '../../text/csv.ts';
import type { Row, SheetTable, Table, TextTable } from '../table.ts';
import { describeIndex, describeSheet } from './describe-sheet.ts';
import { describeStored, describeView, nameStored } from './describe-text.ts';
import { createPacker } from './pack-row.ts';

/** An SQLite file that is being written. */
export interface Database {
  /** A document comes before its paragraphs, and these before what is said in them. */
  readonly add: (table: Table, row: Row) => void;
  /** Adds the indexes and closes the file. */
  readonly close: () => void;
}

/**
 * Creates an SQLite file with these tables. What grows with every sentence is kept without what follows from the rest, under
 * another name, and a view gives the columns that the table has elsewhere. The bytes depend on the rows and on the version of
 * SQLite only: sizes are set, nothing in it is a time or a chance, and rows come in one transaction.
 */
export function createDatabase(
  file: string,
  sheets: readonly SheetTable[],
  texts: readonly TextTable[],
): Database {
  const database = new (loadSqlite().DatabaseSync)(file);
  // What is broken off is thrown away with the whole build: there is no need of a journal.
  database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
  // Documents name measures, whose rows come last: keys are checked once, when all is there.
  database.exec('PRAGMA foreign_keys = OFF; BEGIN;');
  for (const sheet of sheets) database.exec(describeSheet(sheet));
  for (const text of texts) database.exec(describeStored(text) + describeView(text));
  const statements = new Map<string, StatementSync>();
  const insert = (name: string, row: Row): void => {
    const columns = Object.keys(row);
    // A row has all columns of its table, in their order: one statement serves them all.
    let statement = statements.get(name);
    if (!statement) {
      const names = columns.map((column) => `"${column}"`).join(', ');
      const marks = columns.map(() => '?').join(', ');
      statement = database.prepare(`INSERT INTO "${name}" (${names}) VALUES (${marks})`);
      statements.set(name, statement);
    }
    statement.run(...columns.map((column) => toSqlite(row[column] ?? null)));
  };
  const packer = createPacker();
  return {
    add: (table, row) => {
      if (table.of === 'text') insert(nameStored(table), packer.pack(table, row));
      else if (table.name === 'documents') insert(table.name, { number: packer.number(row), ...row });
      else insert(table.name, row);
    },
    close: () => {
      for (const table of [...sheets, ...texts])
        for (const index of table.indexes) database.exec(describeIndex(table, index));
      checkForeignKeys(database);
      database.exec('COMMIT;');
      database.close();
    },
  };
}

/** Node 24 calls the module experimental, which is no news to a webmaster. */
function loadSqlite(): typeof import('node:sqlite') {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is put back where it was
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return createRequire(import.meta.url)('node:sqlite') as typeof import('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** @throws Error if a row names one that is not there */
function checkForeignKeys(database: DatabaseSync): void {
  const [broken] = database.prepare('PRAGMA foreign_key_check').all();
  if (broken)
    throw new Error(
      `A row of ${String(broken['table'])} names one of ${String(broken['parent'])} that is not there`,
    );
}

function toSqlite(value: Cell): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}
