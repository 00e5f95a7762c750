import type { SheetForm, SheetTable, TextTable } from '../table.ts';

/** The forms of a part of a table: gzipped CSV, and Parquet, of which a program can fetch the columns and rows that it asks for. */
export const partForms = ['csv.gz', 'parquet'] as const;
export type PartForm = (typeof partForms)[number];

export const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  'csv.gz': 'application/gzip',
  parquet: 'application/vnd.apache.parquet',
  'sqlite.gz': 'application/gzip',
} as const satisfies Record<SheetForm | PartForm | 'sqlite.gz', string>;

export function nameSheet({ name }: Pick<SheetTable, 'name'>, form: SheetForm): string {
  return `${name}.${form}`;
}

/** Name of a part without what tells its form: `quantities-2024`. */
export function namePart({ name }: Pick<TextTable, 'name'>, year: number): string {
  return `${name}-${String(year)}`;
}

export function namePartFile(table: Pick<TextTable, 'name'>, year: number, form: PartForm): string {
  return `${namePart(table, year)}.${form}`;
}
