import type { Table } from './table.ts';
import { documents } from './tables/documents.ts';
import { paragraphs } from './tables/paragraphs.ts';
import { quantities } from './tables/quantities.ts';
import { routes } from './tables/routes.ts';

/** All tables; one stands behind those that it refers to. */
export const tables: readonly Table[] = [documents, paragraphs, quantities, routes];

/** Names of the files in `/data/`, beside `<table>.csv` and `<table>.json`. */
export const packageFile = 'datapackage.json';
export const databaseFile = 'tongtu.sqlite';
