/** What has become of one file of the old site. */
export interface ReportRow {
  /** Path below the crawl's folder. */
  readonly file: string;
  /** Its address, as far as it is known. */
  readonly address: string;
  readonly title: string;
  /** Chinese: 导入, 同一份文件的第 2 页, 略去 … */
  readonly outcome: string;
  /** Where it is now; empty if nowhere. */
  readonly place: string;
  /** Why, and what is to be done. */
  readonly reason: string;
}

const heads = ['文件', '原来的网址', '标题', '结果', '现在的位置', '说明'];

/** The report as a table for a spreadsheet: UTF-8 with its mark, commas, and no cell that it would take for a formula. */
export function writeReport(rows: readonly ReportRow[]): string {
  const lines = rows.map(({ file, address, title, outcome, place, reason }) => [
    file,
    address,
    title,
    outcome,
    place,
    reason,
  ]);
  return `\uFEFF${[heads, ...lines].map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`;
}

function quote(text: string): string {
  const safe = /^[=+@\t\r-]/u.test(text) ? `'${text}` : text;
  return `"${safe.replace(/\s+/gu, ' ').replaceAll('"', '""')}"`;
}
