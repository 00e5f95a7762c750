import type { DatabaseSync } from 'node:sqlite';
import type { Row, TextTable } from '../table.ts';
import { describeStored, nameStored } from './describe-text.ts';
import { numberInYear } from './numbers.ts';
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

/** What is stored of some documents of a year, as if it had no others. */
export interface BatchDatabase {
  readonly file: string;
  /** How many there are. */
  readonly documents: number;
  readonly paragraphs: number;
}

/**
 * Writes what is stored of a year: the rows of all batches, one after the other, under the numbers that they have there.
 * @throws Error if there are more documents or paragraphs than numbers
 */
export function joinYearDatabase(
  file: string,
  { year, texts }: { readonly year: number; readonly texts: readonly TextTable[] },
  batches: readonly BatchDatabase[],
): void {
  const database = openSqlite(file);
  for (const text of texts) database.exec(describeStored(text));
  let [documents, paragraphs] = [0, 0];
  for (const batch of batches) {
    // Not within a transaction: SQLite refuses that.
    database.prepare('ATTACH ? AS "batch"').run(batch.file);
    database.exec('BEGIN;');
    for (const text of texts) {
      const name = nameStored(text);
      const before: Readonly<Record<string, number>> =
        text.rowIs === 'paragraph' ? { number: paragraphs, document: documents } : { paragraph: paragraphs };
      const columns = listColumns(database, name).map((one) =>
        before[one] === undefined ? `"${one}"` : `"${one}" + ${String(before[one])}`,
      );
      database.exec(`INSERT INTO main."${name}" SELECT ${columns.join(', ')} FROM "batch"."${name}";`);
    }
    database.exec('COMMIT; DETACH "batch";');
    documents += batch.documents;
    paragraphs += batch.paragraphs;
    if (batch.documents > 0) numberInYear('document', year, documents);
    if (batch.paragraphs > 0) numberInYear('paragraph', year, paragraphs);
  }
  database.close();
}

function listColumns(database: DatabaseSync, table: string): string[] {
  const found = database.prepare('SELECT "name" FROM pragma_table_info(?)').all(table);
  return found.map(({ name }) => String(name));
}
