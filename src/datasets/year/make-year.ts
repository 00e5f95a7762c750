import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentData } from '../../catalogue/document-data.ts';
import { findContentDate } from '../content-date.ts';
import { createCounter } from '../count-statements.ts';
import { createYearDatabase } from '../database/year-database.ts';
import { partForms } from '../files/file-names.ts';
import { openPart } from '../files/part-files.ts';
import { chooseSamples } from '../samples.ts';
import type { Row } from '../table.ts';
import { documentTables, textTables } from '../tables.ts';
import { yearFiles, type YearData } from './year-data.ts';

/** Rows of a part among which those are that are shown of it. */
const mostFirst = 50;

/**
 * Makes all that the documents of one year give: the files of their parts, a database, and what stands in tables of several years.
 * Each document is read once and let go, and the same documents give the same bytes.
 * @param folder where the files go; empty
 * @param documents in the order of their rows
 */
export function makeYear(folder: string, year: number, documents: Iterable<DocumentData>): void {
  const database = createYearDatabase(path.join(folder, yearFiles.database), year, textTables);
  const parts = textTables.map((table) => {
    const files = partForms.map((form) => ({ form, writer: openPart(folder, table, year, form) }));
    return { table, files, count: { rows: 0 }, first: [] as Row[] };
  });
  const rows = new Map<string, Row[]>(documentTables.map(({ name }) => [name, []]));
  const counter = createCounter();
  let date: string | undefined;
  for (const document of documents) {
    database.begin(document.id);
    for (const { table, files, count, first } of parts) {
      const found = table.listRows(document);
      for (const row of found) {
        for (const { writer } of files) writer.add(row);
        database.add(table, row);
      }
      count.rows += found.length;
      first.push(...found.slice(0, mostFirst - first.length));
    }
    for (const table of documentTables) rows.get(table.name)?.push(...table.listRows(document));
    counter.addDocument(document);
    date = findContentDate([document.data, { published: date }]);
  }
  database.close();
  const data: YearData = {
    parts: Object.fromEntries(
      parts.map(({ table, files, count, first }) => [
        table.name,
        {
          ...count,
          samples: chooseSamples(first),
          files: files.map(({ form, writer }) => ({ form, file: writer.close() })),
        },
      ]),
    ),
    rows: Object.fromEntries(rows),
    counts: counter.list(),
    ...(date !== undefined && { date }),
  };
  writeFileSync(path.join(folder, yearFiles.data), JSON.stringify(data));
}
