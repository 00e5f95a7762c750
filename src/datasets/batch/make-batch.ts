import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentData } from '../../catalogue/document-data.ts';
import { findContentDate } from '../content-date.ts';
import { createCounter, type CountEntry } from '../count-statements.ts';
import { createYearDatabase } from '../database/year-database.ts';
import { partForms } from '../files/file-names.ts';
import { openPiece } from '../files/part-files.ts';
import type { Row } from '../table.ts';
import { documentTables, textTables } from '../tables.ts';

/** What was made of some documents of one year, beside their pieces of its parts and a database. */
export interface BatchData {
  readonly documents: number;
  /** Of the tables that have parts, by their names. */
  readonly parts: Readonly<Record<string, BatchPart>>;
  /** Rows for the tables that documents fill, by the name of the table. */
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  /** What is said of measures and projects. */
  readonly counts: readonly CountEntry[];
  /** The day of the newest document. */
  readonly date?: string;
}

interface BatchPart {
  readonly rows: number;
  /** The first rows: of those that are shown some are chosen. */
  readonly first: readonly Row[];
}

/** Rows of a part among which those are that are shown of it. */
export const mostFirst = 50;

const names = { data: 'batch.json', database: 'batch.sqlite' } as const;

/** Where the database of a batch lies: its numbers are those of a year that has no other documents. */
export function nameBatchDatabase(folder: string): string {
  return path.join(folder, names.database);
}

export function readBatch(folder: string): BatchData {
  return JSON.parse(readFileSync(path.join(folder, names.data), 'utf8')) as BatchData;
}

/**
 * Makes all that some documents of one year give. Each document is read once and let go, and the same documents give the same bytes.
 * @param folder where the files go; empty
 * @param documents in the order of their rows
 */
export function makeBatch(folder: string, year: number, documents: Iterable<DocumentData>): void {
  const database = createYearDatabase(nameBatchDatabase(folder), year, textTables);
  const parts = textTables.map((table) => {
    const pieces = partForms.map((form) => openPiece(folder, table, form));
    return { table, pieces, count: { rows: 0 }, first: [] as Row[] };
  });
  const rows = new Map<string, Row[]>(documentTables.map(({ name }) => [name, []]));
  const counter = createCounter();
  let date: string | undefined;
  let count = 0;
  for (const document of documents) {
    count += 1;
    database.begin(document.id);
    for (const { table, pieces, count: ofPart, first } of parts) {
      const found = table.listRows(document);
      for (const row of found) {
        for (const piece of pieces) piece.add(row);
        database.add(table, row);
      }
      ofPart.rows += found.length;
      first.push(...found.slice(0, mostFirst - first.length));
    }
    for (const table of documentTables) rows.get(table.name)?.push(...table.listRows(document));
    counter.addDocument(document);
    date = findContentDate([document.data, { published: date }]);
  }
  database.close();
  for (const { pieces } of parts) for (const piece of pieces) piece.close();
  const data: BatchData = {
    documents: count,
    parts: Object.fromEntries(
      parts.map(({ table, count: { rows: of }, first }) => [table.name, { rows: of, first }]),
    ),
    rows: Object.fromEntries(rows),
    counts: counter.list(),
    ...(date !== undefined && { date }),
  };
  writeFileSync(path.join(folder, names.data), JSON.stringify(data));
}
