import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { mostFirst, nameBatchDatabase, readBatch, type BatchData } from '../batch/make-batch.ts';
import { findContentDate } from '../content-date.ts';
import { createCounter } from '../count-statements.ts';
import { joinYearDatabase } from '../database/year-database.ts';
import { partForms } from '../files/file-names.ts';
import { joinPieces } from '../files/part-files.ts';
import { chooseSamples } from '../samples.ts';
import type { TextTable } from '../table.ts';
import { documentTables, textTables } from '../tables.ts';
import { yearFiles, type YearData, type YearPart } from './year-data.ts';

/**
 * Joins what the batches of one year have given to the files of its parts, a database, and what stands in tables of several years.
 * @param folder where the files go; empty
 * @param pieces folders of the batches, in the order of their rows
 */
export function makeYear(folder: string, year: number, pieces: readonly string[]): void {
  const batches = pieces.map(readBatch);
  const countRows = (of: BatchData, { name }: TextTable): number => of.parts[name]?.rows ?? 0;
  const makePart = (table: TextTable): YearPart => ({
    rows: batches.reduce((sum, of) => sum + countRows(of, table), 0),
    samples: chooseSamples(
      batches.flatMap(({ parts }) => parts[table.name]?.first ?? []).slice(0, mostFirst),
    ),
    files: partForms.map((form) => ({ form, file: joinPieces(folder, table, { year, form, pieces }) })),
  });
  const [paragraphs] = textTables.filter(({ rowIs }) => rowIs === 'paragraph');
  joinYearDatabase(
    path.join(folder, yearFiles.database),
    { year, texts: textTables },
    batches.map((of, at) => ({
      file: nameBatchDatabase(pieces[at] ?? ''),
      documents: of.documents,
      paragraphs: paragraphs ? countRows(of, paragraphs) : 0,
    })),
  );
  const counter = createCounter();
  for (const { counts } of batches) counter.add(counts);
  const date = findContentDate(batches.map((of) => ({ published: of.date })));
  const data: YearData = {
    parts: Object.fromEntries(textTables.map((table) => [table.name, makePart(table)])),
    rows: Object.fromEntries(
      documentTables.map(({ name }) => [name, batches.flatMap(({ rows }) => rows[name] ?? [])]),
    ),
    counts: counter.list(),
    ...(date !== undefined && { date }),
  };
  writeFileSync(path.join(folder, yearFiles.data), JSON.stringify(data));
}
