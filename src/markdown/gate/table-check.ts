import type { Table } from 'mdast';
import { placeOf, type Report } from '../../source/place.ts';

/** GFM drops cells beyond the header's and fills up short rows: both would change a table without a word. */
export function checkTable(table: Table, body: string, report: Report): void {
  const width = table.children[0]?.children.length ?? 0;
  table.children.forEach((row, index) => {
    if (row.children.length === width) return;
    const source = body.slice(row.position?.start.offset, row.position?.end.offset);
    const isText = !source.includes('|');
    report({
      rule: 'broken-table',
      ...placeOf(row),
      message: isText
        ? '这一行没有竖线，却紧接着表格，会被当成表格的一行。'
        : `表格第 ${String(index + 1)} 行有 ${String(row.children.length)} 格，表头有 ${String(width)} 格。`,
      advice: isText
        ? '如果是表格后面的文字，请在它前面空一行。'
        : '请让每行的格数和表头一样，空格子也要画 |；格子里的竖线请写成 \\|。',
    });
  });
}
