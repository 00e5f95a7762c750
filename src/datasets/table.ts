import type { DocumentData } from '../catalogue/document-data.ts';
import type { LedgerRow } from '../promises/rows/row.ts';
import type { Settings } from '../settings/settings.ts';
import type { Cell } from '../text/csv.ts';
import type { Column } from './columns.ts';
import type { Counts } from './count-statements.ts';

export type Row = Readonly<Record<string, Cell>>;

/** What is said of a table. CSV, JSON, SQLite, `datapackage.json` and the page all come from this. */
export interface TableDescription {
  /** Name of its files and of the table in SQLite. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Columns that are asked for often, beside the keys. */
  readonly indexes: readonly string[];
}

/** A table that documents fill, each with its own rows. */
export interface DocumentTable extends TableDescription {
  readonly of: 'documents';
  /** Rows of one document, in the order of its text. */
  readonly listRows: (document: DocumentData) => Row[];
}

/** A table that the site's settings fill, once all documents have been read. */
export interface SettingsTable extends TableDescription {
  readonly of: 'settings';
  /** @param counts how many documents speak of a measure or a project, by its id */
  readonly listRows: (settings: Settings, counts: Counts) => Row[];
}

/** A table that the ledger fills. */
export interface LedgerTable extends TableDescription {
  readonly of: 'ledger';
  readonly listRows: (rows: readonly LedgerRow[], settings: Settings) => Row[];
}

/** A table of the datasets. */
export type Table = DocumentTable | SettingsTable | LedgerTable;

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

export const toDocument: ForeignKey = { columns: ['document'], table: 'documents', references: ['id'] };
export const toParagraph: ForeignKey = {
  columns: ['document', 'paragraph'],
  table: 'paragraphs',
  references: ['document', 'anchor'],
};
