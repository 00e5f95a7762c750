import type { DocumentTable, SheetTable, Table, TextTable } from './table.ts';
import { corrections } from './tables/corrections.ts';
import { documents } from './tables/documents.ts';
import { measures } from './tables/measures.ts';
import { paragraphs } from './tables/paragraphs.ts';
import { projects } from './tables/projects.ts';
import { promises } from './tables/promises.ts';
import { quantities } from './tables/quantities.ts';
import { routes } from './tables/routes.ts';
import { statements } from './tables/statements.ts';

/** Tables of one file; one stands behind those that it refers to. */
export const sheetTables: readonly SheetTable[] = [
  documents,
  measures,
  projects,
  statements,
  promises,
  corrections,
];

/** Those that documents fill. */
export const documentTables: readonly DocumentTable[] = sheetTables.filter(
  (table) => table.of === 'documents',
);

/** Tables in parts by year. */
export const textTables: readonly TextTable[] = [paragraphs, quantities, routes];

export const tables: readonly Table[] = [...sheetTables, ...textTables];

/** Names of the files in `/data/`, beside those of the tables (`files/file-names.ts`). */
export const packageFile = 'datapackage.json';
export const databaseFile = 'tongtu.sqlite.gz';
