import type { Row, TextTable } from '../table.ts';
import { describeStored, nameStored } from './describe-text.ts';
import { createPacker } from './pack-row.ts';
import { createInsert, openSqlite } from './sqlite.ts';

/** An SQLite file with what the documents of one year say, which is being written. */
export interface YearDatabase {
  /** The rows that follow are of the next document. */
  readonly begin: (id: string) => void;
  /** Paragraphs come before what is said in them. */
  readonly add: (table: TextTable, row: Row) => void;
  readonly close: () => void;
}

/** What is stored of a year, in tables as the whole database has them: it takes them over as they are. */
export function createYearDatabase(file: string, year: number, texts: readonly TextTable[]): YearDatabase {
  const database = openSqlite(file);
  for (const text of texts) database.exec(describeStored(text));
  database.exec('BEGIN;');
  const insert = createInsert(database);
  const packer = createPacker(year);
  return {
    begin: packer.begin,
    add: (table, row) => {
      insert(nameStored(table), packer.pack(table, row));
    },
    close: () => {
      database.exec('COMMIT;');
      database.close();
    },
  };
}
