import path from 'node:path';
import { byteOrderMark, writeCsvLine } from '../../text/csv.ts';
import type { Row, SheetForm, SheetTable } from '../table.ts';
import { nameSheet } from './file-names.ts';
import { openTextFile } from './text-file.ts';
import type { WrittenFile } from './written-file.ts';

/** Receives the rows of a table in order. */
export interface RowWriter {
  readonly add: (row: Row) => void;
  readonly close: () => WrittenFile;
}

export function openSheet(folder: string, table: SheetTable, form: SheetForm): RowWriter {
  return form === 'csv' ? openCsv(folder, table) : openJson(folder, table);
}

/** Byte order mark, the names of the columns, then the rows. */
function openCsv(folder: string, table: SheetTable): RowWriter {
  const name = nameSheet(table, 'csv');
  const file = openTextFile(path.join(folder, name));
  file.add(byteOrderMark + writeCsvLine(table.columns.map((column) => column.name)));
  return {
    add: (row) => {
      file.add(writeCsvLine(table.columns.map((column) => row[column.name] ?? null)));
    },
    close: () => ({ name, ...file.close() }),
  };
}

/** A list of objects, one a line. */
function openJson(folder: string, table: SheetTable): RowWriter {
  const name = nameSheet(table, 'json');
  const file = openTextFile(path.join(folder, name));
  let before = '[\n';
  return {
    add: (row) => {
      file.add(before + JSON.stringify(row));
      before = ',\n';
    },
    close: () => {
      file.add(before === '[\n' ? '[]\n' : '\n]\n');
      return { name, ...file.close() };
    },
  };
}
