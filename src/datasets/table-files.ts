import path from 'node:path';
import { byteOrderMark, writeCsvLine } from '../text/csv.ts';
import type { Row, Table } from './table.ts';
import { openTextFile, type WrittenFile } from './text-file.ts';

/** Receives the rows of a table in order. */
export interface RowWriter {
  readonly add: (row: Row) => void;
  readonly close: () => WrittenFile;
}

/** `<table>.csv`: byte order mark, the names of the columns, then the rows. */
export function openCsv(folder: string, { name, columns }: Table): RowWriter {
  const file = openTextFile(path.join(folder, `${name}.csv`));
  file.add(byteOrderMark + writeCsvLine(columns.map((column) => column.name)));
  return {
    add: (row) => {
      file.add(writeCsvLine(columns.map((column) => row[column.name] ?? null)));
    },
    close: () => ({ name: `${name}.csv`, ...file.close() }),
  };
}

/** `<table>.json`: a list of objects, one a line. */
export function openJson(folder: string, { name }: Table): RowWriter {
  const file = openTextFile(path.join(folder, `${name}.json`));
  let before = '[\n';
  return {
    add: (row) => {
      file.add(before + JSON.stringify(row));
      before = ',\n';
    },
    close: () => {
      file.add(before === '[\n' ? '[]\n' : '\n]\n');
      return { name: `${name}.json`, ...file.close() };
    },
  };
}
