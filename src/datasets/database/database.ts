import type { DatabaseSync } from 'node:sqlite';
import type { Row, SheetTable, TextTable } from '../table.ts';
import { describeIndex, describeSheet } from './describe-sheet.ts';
import { describeStored, describeView, nameStored } from './describe-text.ts';
import { createInsert, openSqlite } from './sqlite.ts';

/** An SQLite file that is being written. */
export interface Database {
  /** Takes over what is stored of a year: a file that `createYearDatabase` has written. Years come in ascending order. */
  readonly addYear: (file: string) => void;
  /** Adds all rows of a table. */
  readonly fill: (table: SheetTable, rows: readonly Row[]) => void;
  /**
   * Adds the indexes and closes the file.
   * @throws Error if a row names one that is not there
   */
  readonly close: () => void;
}

/**
 * Creates an SQLite file with these tables. What grows with every sentence is kept without what follows from the rest, under
 * another name, and a view gives the columns that the table has elsewhere.
 */
export function createDatabase(
  file: string,
  sheets: readonly SheetTable[],
  texts: readonly TextTable[],
): Database {
  const database = openSqlite(file);
  for (const sheet of sheets) database.exec(describeSheet(sheet));
  for (const text of texts) database.exec(describeStored(text) + describeView(text));
  const insert = createInsert(database);
  const inOneGo = (work: () => void): void => {
    database.exec('BEGIN;');
    work();
    database.exec('COMMIT;');
  };
  return {
    addYear: (of) => {
      // Not within a transaction: SQLite refuses that.
      database.prepare('ATTACH ? AS "year"').run(of);
      inOneGo(() => {
        // Between tables of one form SQLite copies rows as they are stored.
        for (const name of texts.map(nameStored))
          database.exec(`INSERT INTO main."${name}" SELECT * FROM "year"."${name}";`);
      });
      database.exec('DETACH "year";');
    },
    fill: (table, rows) => {
      inOneGo(() => {
        for (const row of rows) insert(table.name, row);
      });
    },
    close: () => {
      inOneGo(() => {
        for (const table of [...sheets, ...texts])
          for (const index of table.indexes) database.exec(describeIndex(table, index));
      });
      // Those of texts were checked when their rows were packed.
      for (const sheet of sheets) checkForeignKeys(database, sheet);
      database.close();
    },
  };
}

/** @throws Error if a row names one that is not there */
function checkForeignKeys(database: DatabaseSync, { name }: SheetTable): void {
  const [broken] = database.prepare(`PRAGMA foreign_key_check("${name}")`).all();
  if (broken)
    throw new Error(
      `A row of ${String(broken['table'])} names one of ${String(broken['parent'])} that is not there`,
    );
}
