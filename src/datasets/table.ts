import type { DocumentData } from '../catalogue/document-data.ts';
import type { Cell } from '../text/csv.ts';

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** Short name in Chinese. */
  readonly title: string;
  /** What it says, in one sentence. */
  readonly description: string;
  /** Whether every row has it. */
  readonly required: boolean;
  /** The string is a full address. */
  readonly format?: 'uri';
  /** All values that there can be. */
  readonly values?: readonly string[];
}

export type Row = Readonly<Record<string, Cell>>;

/** A table of the datasets. CSV, JSON, SQLite, `datapackage.json` and the page all come from this. */
export interface Table {
  /** Name of its files and of the table in SQLite. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Columns that are asked for often, beside the keys. */
  readonly indexes: readonly string[];
  /** Rows of one document, in the order of its text. */
  readonly listRows: (document: DocumentData) => Row[];
}

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** Columns that every fact has: where it stands in the text. */
export const placeColumns: readonly Column[] = [
  {
    name: 'document',
    type: 'string',
    title: '文件',
    description: '文件的编号，见 documents 表。',
    required: true,
  },
  {
    name: 'paragraph',
    type: 'string',
    title: '段落',
    description: '段落的锚点，见 paragraphs 表。',
    required: true,
  },
  {
    name: 'text_start',
    type: 'integer',
    title: '起点',
    description: '从段落文字的第几个字符开始，从 0 数起，按 UTF-16 计。',
    required: true,
  },
  {
    name: 'text_end',
    type: 'integer',
    title: '终点',
    description: '到段落文字的第几个字符为止，不含这一个，按 UTF-16 计。',
    required: true,
  },
  { name: 'text', type: 'string', title: '原文', description: '文件里的写法，一字不改。', required: true },
];

/** Columns that every fact ends with. */
export const contextColumns: readonly Column[] = [
  {
    name: 'sentence',
    type: 'string',
    title: '句子',
    description: '它所在的句子；表格里是整行。',
    required: true,
  },
  {
    name: 'url',
    type: 'string',
    format: 'uri',
    title: '网址',
    description: '这句话所在段落的网址；在“一是”“二是”这样的分点里的，是分点的网址。',
    required: true,
  },
];

export const toDocument: ForeignKey = { columns: ['document'], table: 'documents', references: ['id'] };
export const toParagraph: ForeignKey = {
  columns: ['document', 'paragraph'],
  table: 'paragraphs',
  references: ['document', 'anchor'],
};
