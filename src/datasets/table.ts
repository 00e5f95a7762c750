import type { DocumentData } from '../catalogue/document-data.ts';
import type { LedgerRow } from '../promises/rows/row.ts';
import type { Settings } from '../settings/settings.ts';
import type { Cell } from '../text/csv.ts';
import type { Column } from './columns.ts';
import type { Counts } from './count-statements.ts';

export type Row = Readonly<Record<string, Cell>>;

/** What is said of a table. Its files, the table in SQLite, `datapackage.json` and the page all come from this. */
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

/** A table whose rows a spreadsheet can hold: one file. */
interface Sheet {
  /** `json` beside `csv` where a program would rather read it whole: few rows, however large the site. */
  readonly forms: readonly SheetForm[];
}

export type SheetForm = 'csv' | 'json';

/** A table that documents fill, each with its own rows. */
export interface DocumentTable extends TableDescription, Sheet {
  readonly of: 'documents';
  readonly listRows: (document: DocumentData) => Row[];
}

/**
 * A table that grows with every sentence: it is published in parts by year (`document-year.ts`), so that nobody has to fetch what is
 * not asked for, and a change renews one part.
 */
export interface TextTable extends TableDescription {
  readonly of: 'text';
  /** Whether a row is a paragraph, or something that is said in one. */
  readonly rowIs: 'paragraph' | 'fact';
  /** Rows of one document, in the order of its text. */
  readonly listRows: (document: DocumentData) => Row[];
}

/** A table that the site's settings fill, once all documents have been read. */
export interface SettingsTable extends TableDescription, Sheet {
  readonly of: 'settings';
  /** @param counts how many documents speak of a measure or a project, by its id */
  readonly listRows: (settings: Settings, counts: Counts) => Row[];
}

/** A table that the ledger fills. */
export interface LedgerTable extends TableDescription, Sheet {
  readonly of: 'ledger';
  readonly listRows: (rows: readonly LedgerRow[], settings: Settings) => Row[];
}

export type SheetTable = DocumentTable | SettingsTable | LedgerTable;

/** A table of the datasets. */
export type Table = SheetTable | TextTable;

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
