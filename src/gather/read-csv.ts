/**
 * Reads CSV as `writeCsvLine` writes it (RFC 4180): a row of names, then rows of cells. Empty cells are missing.
 * @throws Error if a quote is not closed, or a row has another number of cells
 */
export function readCsv(text: string): Map<string, string>[] {
  const [names = [], ...rows] = splitRows(text.replace(/^\uFEFF/u, ''));
  return rows.map((cells, number) => {
    if (cells.length !== names.length)
      throw new Error(
        `Row ${String(number + 2)} has ${String(cells.length)} cells, not ${String(names.length)}`,
      );
    return new Map(names.flatMap((name, at) => (cells[at] ? [[name, rearm(cells[at])] as const] : [])));
  });
}

function splitRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`The cell at ${String(at)} has no end`);
    const [, quoted, plain = '', end = ''] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') {
      // A comma at the very end has an empty cell behind it.
      if (cell.lastIndex === text.length) row.push('');
      else continue;
    }
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Takes away the apostrophe that keeps spreadsheets from running a text: see `writeCsvLine`. */
function rearm(text: string): string {
  return /^'(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u.test(text) ? text.slice(1) : text;
}
