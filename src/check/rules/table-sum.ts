import { findWrongTotals } from '../../text/table/total.ts';
import { findCellColumn, listTables, readCells } from '../tables.ts';
import type { DocumentRule } from './rule.ts';

export const tableSum: DocumentRule = {
  id: 'table-sum',
  severity: 'warning',
  title: '表格里的合计不等于各项之和',
  why: '合计是读者最先看、最常引用的数。各项都是数字的行和列，合计、总计、小计应当正好是它们的和。',
  part: 'body',
  bad: `| 乡镇 | 新建（公里） | 投资（万元） |
| --- | --- | --- |
| 石桥镇 | 12.5 | 860 |
| 南岭乡 | 7.2 | 415.5 |
| 合计 | 19.7 | 1,276.5 |`,
  good: `| 乡镇 | 新建（公里） | 投资（万元） |
| --- | --- | --- |
| 石桥镇 | 12.5 | 860 |
| 南岭乡 | 7.2 | 415.5 |
| 合计 | 19.7 | 1,275.5 |`,
  found:
    'content/plans/yunxi/2024.mdx:14:15 “投资（万元）”一列的合计是 1276.5，各项相加是 1275.5。请核对；因为四舍五入对不上的，可以不改。',
  check: ({ document, source }) => {
    const tables = listTables(document);
    if (tables.length === 0) return [];
    const lines = source.split(/\r\n?|\n/u);
    return tables.flatMap((rows) => {
      const cells = rows.map(readCells);
      return findWrongTotals(cells).map(({ row, column, label, total, sum }) => {
        const line = rows[row]?.line ?? 1;
        const name = cells[0]?.[column]?.trim() ?? '';
        const isColumn =
          name.includes(label) &&
          !(cells[row]?.slice(0, 2).join('') ?? '').replace(/\s/gu, '').includes(label);
        const where = isColumn ? `“${cells[row]?.[0]?.trim() ?? ''}”一行` : `“${name}”一列`;
        return {
          line,
          column: findCellColumn(lines[line - 1] ?? '', column),
          message: `${where}的${label}是 ${total}，各项相加是 ${sum}。`,
          advice: '请核对；因为四舍五入对不上的，可以不改。',
        };
      });
    });
  },
};
