import { createRequire } from 'node:module';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Cell } from '../text/csv.ts';
import type { Column } from './columns.ts';
import type { Row, Table } from './table.ts';

/** An SQLite file that is being written. */
export interface Database {
  readonly add: (table: Table, row: Row) => void;
  /** Adds the indexes and closes the file. */
  readonly close: () => void;
}

/**
 * Creates an SQLite file with these tables. Its bytes depend on the rows and on the version of SQLite only: sizes are set, nothing
 * in it is a time or a chance, and rows come in one transaction.
 */
export function createDatabase(file: string, tables: readonly Table[]): Database {
  const database = new (loadSqlite().DatabaseSync)(file);
  // What is broken off is thrown away with the whole build: there is no need of a journal.
  database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
  // Documents name measures, whose rows come last: keys are checked once, when all is there.
  database.exec('PRAGMA foreign_keys = OFF; BEGIN;');
  const statements = new Map<Table, StatementSync>();
  for (const table of tables) {
    database.exec(describeTable(table));
    const marks = table.columns.map(() => '?').join(', ');
    statements.set(table, database.prepare(`INSERT INTO ${quote(table.name)} VALUES (${marks})`));
  }
  return {
    add: (table, row) => {
      statements.get(table)?.run(...table.columns.map(({ name }) => toSqlite(row[name] ?? null)));
    },
    close: () => {
      for (const table of tables) for (const index of table.indexes) addIndex(database, table, index);
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

function addIndex(database: DatabaseSync, { name }: Table, column: string): void {
  database.exec(`CREATE INDEX ${quote(`${name}_${column}`)} ON ${quote(name)} (${quote(column)});`);
}

/** The statement stays in the file as it is written: its comments explain the columns to whoever opens it. */
function describeTable({ name, title, description, columns, primaryKey, foreignKeys }: Table): string {
  const keys = [
    `PRIMARY KEY (${primaryKey.map(quote).join(', ')})`,
    ...foreignKeys.map(
      ({ columns: own, table, references }) =>
        `FOREIGN KEY (${own.map(quote).join(', ')}) REFERENCES ${quote(table)} (${references.map(quote).join(', ')})`,
    ),
  ];
  const lines = [
    ...columns.map(describeColumn),
    ...keys.map((key, index) => key + (keys[index + 1] ? ',' : '')),
  ];
  return `CREATE TABLE ${quote(name)} ( -- ${title}：${description}\n  ${lines.join('\n  ')}\n) STRICT;`;
}

const types = {
  string: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  number: 'REAL',
} as const;

function describeColumn({ name, type, required, title, description }: Column): string {
  return `${quote(name)} ${types[type]}${required ? ' NOT NULL' : ''}, -- ${title}：${description}`;
}

function quote(name: string): string {
  return `"${name}"`;
}

function toSqlite(value: Cell): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}
