/** A value of a table; null where nothing is known. */
export type Cell = string | number | boolean | null;

/** Without it Excel reads Chinese as GBK. */
export const byteOrderMark = '\uFEFF';

/**
 * One line of CSV (RFC 4180), with its CRLF: text in quotes, numbers and `true`/`false` without, nothing for null. Text that a
 * spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection").
 */
export function writeCsvLine(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(value: Cell): string {
  if (value === null) return '';
  return typeof value === 'string' ? `"${disarm(value).replaceAll('"', '""')}"` : String(value);
}

/** Puts an apostrophe before text that a spreadsheet would run. */
function disarm(text: string): string {
  return /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}
