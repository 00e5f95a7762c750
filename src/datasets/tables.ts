import type { Table } from './table.ts';
import { documents } from './tables/documents.ts';
import { measures } from './tables/measures.ts';
import { paragraphs } from './tables/paragraphs.ts';
import { projects } from './tables/projects.ts';
import { promises } from './tables/promises.ts';
import { quantities } from './tables/quantities.ts';
import { routes } from './tables/routes.ts';
import { statements } from './tables/statements.ts';

/** All tables; one stands behind those that it refers to. */
export const tables: readonly Table[] = [
  documents,
  paragraphs,
  measures,
  projects,
  statements,
  promises,
  quantities,
  routes,
];

/** Names of the files in `/data/`, beside `<table>.csv` and `<table>.json`. */
export const packageFile = 'datapackage.json';
export const databaseFile = 'tongtu.sqlite';
