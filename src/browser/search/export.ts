import { formatCitation } from '../../text/citation.ts';
import { byteOrderMark, writeCsvLine } from '../../text/csv.ts';
import { nameIndex } from './search-citation.ts';
import { listMatching, type Result } from './result.ts';

/** One row a paragraph. */
export interface ExportRow {
  readonly title: string;
  readonly bureau: string;
  readonly kind: string;
  readonly published: string;
  readonly written: string;
  readonly paragraph: string;
  readonly url: string;
  readonly citation: string;
  /** `YYYY-MM-DD`, of the last correction; empty if there was none. */
  readonly corrected: string;
  /** 撤回, 废止 or 失效; empty while the document holds. */
  readonly validity: string;
  /** Digest and day of the index that was searched, so that the rows can be counted again: see `nameIndex`. */
  readonly index: string;
}

/**
 * Rows of a document that was found: its matching paragraphs, or one row without paragraph if only the title matches.
 * @param today `YYYY-MM-DD`, the date of citation
 */
export function listRows(result: Result, today: string, origin: string): ExportRow[] {
  const { address, text } = result;
  const { title, bureau, kind, published = '', written = '', corrected = '', validity = '', isEdited } = text;
  const page = new URL(address, origin).href;
  const date = (published || written).slice(0, '2023-12-01'.length);
  const toRow = (paragraph: string, url: string): ExportRow => {
    const citation = formatCitation({ author: bureau, title, date, url, corrected, isEdited }, today);
    const index = result.index === undefined ? '' : nameIndex(result.index);
    return { title, bureau, kind, published, written, paragraph, url, citation, corrected, validity, index };
  };
  const matching = listMatching(result);
  return matching.length === 0
    ? [toRow('', page)]
    : matching.map(({ id, text: paragraph }) => toRow(paragraph, `${page}#${id}`));
}

const columns: readonly [keyof ExportRow, string][] = [
  ['title', '标题'],
  ['bureau', '发布机构'],
  ['kind', '文种'],
  ['published', '发布日期'],
  ['written', '成文日期'],
  ['paragraph', '段落'],
  ['url', '网址'],
  ['citation', '引文'],
  ['corrected', '更正日期'],
  ['validity', '效力'],
  ['index', '检索索引'],
];

/** CSV with a byte order mark and a line of names. */
export function writeCsv(rows: readonly ExportRow[]): string {
  const lines = [columns.map(([, name]) => name), ...rows.map((row) => columns.map(([key]) => row[key]))];
  return byteOrderMark + lines.map(writeCsvLine).join('');
}

export function writeJson(rows: readonly ExportRow[], query: string): string {
  return `${JSON.stringify({ query, rows }, undefined, 2)}\n`;
}
