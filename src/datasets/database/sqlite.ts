import { createRequire } from 'node:module';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Cell } from '../../text/csv.ts';
import type { Row } from '../table.ts';

/**
 * Opens a new SQLite file. Its bytes depend on what is done with it and on the version of SQLite only: sizes are set, and nothing in
 * it is a time or a chance.
 */
export function openSqlite(file: string): DatabaseSync {
  const database = new (loadSqlite().DatabaseSync)(file);
  // What is broken off is thrown away: there is no need of a journal.
  database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
  // A Chinese character takes two bytes in it, and three in UTF-8; whoever reads the file sees no difference.
  database.exec("PRAGMA encoding = 'UTF-16le';");
  // Rows name some that come later, or lie in another file: keys are checked when all is there.
  database.exec('PRAGMA foreign_keys = OFF;');
  return database;
}

/** Gives the function that adds a row. A row has all columns of its table, in their order. */
export function createInsert(database: DatabaseSync): (table: string, row: Row) => void {
  const statements = new Map<string, StatementSync>();
  return (table, row) => {
    const columns = Object.keys(row);
    let statement = statements.get(table);
    if (!statement) {
      const names = columns.map((column) => `"${column}"`).join(', ');
      const marks = columns.map(() => '?').join(', ');
      statement = database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${marks})`);
      statements.set(table, statement);
    }
    statement.run(...columns.map((column) => toSqlite(row[column] ?? null)));
  };
}

function toSqlite(value: Cell): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
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
