import { describe, expect, test } from 'vitest';
import { findWrongTotals } from '../../../../src/text/table/total.ts';

/** One row a line, cells parted by bars. */
function find(table: string): string[] {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return findWrongTotals(rows).map(
    ({ row, column, label, total, sum }) => `${row}:${column} ${label} ${total}≠${sum}`,
  );
}

describe('findWrongTotals, rows', () => {
  test('finds a total that is not the sum of the rows above', () => {
    expect(find('乡镇|里程\n甲|10\n乙|20\n合计|31')).toEqual(['3:1 合计 31≠30']);
    expect(find('乡镇|里程\n甲|10\n乙|20\n合　计|30')).toEqual([]);
  });

  test('reads a total above its parts', () => {
    expect(find('乡镇|里程\n合计|30\n甲|10\n乙|20')).toEqual([]);
    expect(find('乡镇|里程\n全县合计|31\n甲|10\n乙|20')).toEqual(['1:1 合计 31≠30']);
  });

  test('adds decimals exactly, with separators and units', () => {
    expect(find('乡镇|万元\n甲|0.1\n乙|0.2\n合计|0.3')).toEqual([]);
    expect(find('乡镇|万元\n甲|1,000.5\n乙|２０\n合计|1020.50')).toEqual([]);
    expect(find('乡镇|里程\n甲|10公里\n乙|20公里\n合计|31公里')).toEqual(['3:1 合计 31≠30']);
  });

  test('takes empty cells and dashes for nothing', () => {
    expect(find('乡镇|里程\n甲|—\n乙|20\n丙|\n丁|/\n合计|20')).toEqual([]);
  });

  const levels = (first: number, second: number, total: number) =>
    `县|项目|里程\n甲|a|10\n甲|b|20\n小计||${first}\n乙|c|5\n小计||${second}\n总计||${total}`;

  test('reads several levels', () => {
    expect(find(levels(30, 5, 35))).toEqual([]);
    expect(find(levels(31, 5, 35))).toEqual(['3:2 小计 31≠30']);
    expect(find(levels(30, 6, 35))).toEqual(['5:2 小计 6≠5']);
    expect(find(levels(30, 5, 36))).toEqual(['6:2 总计 36≠35']);
    expect(find('项目|里程\n甲|1\n乙|2\n合计|3\n丙|4\n丁|5\n合计|10')).toEqual(['6:1 合计 10≠9']);
  });

  test('reads parents that stand among their parts', () => {
    expect(find('项目|里程\n一、农村公路|30\n1.提质|10\n2.安防|20\n二、干线|5\n合计|35')).toEqual([]);
    expect(find('项目|里程\n全县|100\n其中：甲镇|30\n外县|20\n合计|120')).toEqual([]);
    expect(find('市|县|里程\nA||30\n|a|10\n|b|20\nB||5\n|c|5\n合计||35')).toEqual([]);
  });

  test('judges only what can be added, and only where all parts are numbers', () => {
    expect(find('乡镇|完成率|单价|路面宽度\n甲|30%|5|6\n乙|70%|5|6\n合计|50%|5|6')).toEqual([]);
    expect(find('乡镇|里程\n甲|约10\n乙|20\n合计|31')).toEqual([]);
    expect(find('乡镇|里程\n甲|10公里\n乙|20米\n合计|31公里')).toEqual([]);
    expect(find('乡镇|里程\n甲|10\n乙|20')).toEqual([]);
  });

  test('passes over a second row of the head and over titles across the table', () => {
    expect(find('乡镇|里程\n名称|公里\n甲|10\n干线|干线\n乙|20\n合计|31')).toEqual(['5:1 合计 31≠30']);
  });
});

describe('findWrongTotals, columns', () => {
  test('finds a total that is not the sum of the columns beside it', () => {
    const table = '乡镇|合计|一级|二级\n甲|3|1|2\n乙|5|2|3\n丙|8|3|4';
    expect(find(table)).toEqual(['3:1 合计 8≠7']);
  });

  test('finds out which columns are its parts', () => {
    expect(find('乡镇|里程|中央|省级|合计\n甲|1|2|3|5\n乙|2|2|4|6\n丙|9|2|4|7')).toEqual(['3:4 合计 7≠6']);
    expect(find('乡镇|里程|投资|合计\n甲|1|2|9\n乙|2|2|8')).toEqual([]);
  });

  test('does not blame the row of totals for a wrong cell above it', () => {
    expect(find('乡镇|新建|改建|合计\n甲|1|2|3\n乙|2|2|5\n合计|3|4|8')).toEqual(['2:3 合计 5≠4']);
  });
});
