import type { WrittenFile } from '../files/written-file.ts';
import type { PartForm } from '../files/file-names.ts';
import type { CountEntry } from '../count-statements.ts';
import type { Row } from '../table.ts';

/** What was made of the documents of one year, beside the files of its parts. */
export interface YearData {
  /** Parts of the tables that have parts, by the name of the table. */
  readonly parts: Readonly<Record<string, YearPart>>;
  /** Rows for the tables that documents fill, by the name of the table. */
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  /** What is said of measures and projects. */
  readonly counts: readonly CountEntry[];
  /** The day of the newest document. */
  readonly date?: string;
}

export interface YearPart {
  readonly rows: number;
  /** A few of them, to be shown. */
  readonly samples: readonly Row[];
  readonly files: readonly { readonly form: PartForm; readonly file: WrittenFile }[];
}

/** Names of the two files of a year that are not published. */
export const yearFiles = { data: 'year.json', database: 'year.sqlite' } as const;
