import { describe, expect, test } from 'vitest';
import { lookAlike } from '../../../src/check/rules/look-alike.ts';
import { missingUnit } from '../../../src/check/rules/missing-unit.ts';
import { mixedWidth } from '../../../src/check/rules/mixed-width.ts';
import { percentage } from '../../../src/check/rules/percentage.ts';
import { tableSum } from '../../../src/check/rules/table-sum.ts';
import { findCellColumn } from '../../../src/check/tables.ts';
import { applyFixes, readExample, runRule, tell } from './check-document.ts';

describe('tableSum', () => {
  test('keeps tables apart, and finds the cell', () => {
    const body =
      '| 乡镇 | 里程 |\n| --- | --- |\n| 甲 | 1 |\n| 合计 | 1 |\n\n| 乡镇 | 里程 |\n| --- | --- |\n| 甲 | 2 |\n| 合计 |   3 |';
    expect(tell(runRule(tableSum, body))).toEqual(['18:10 “里程”一列的合计是 3，各项相加是 2。']);
  });

  test('names the row of a wrong column', () => {
    const body =
      '| 乡镇 | 新建 | 改建 | 小计 |\n| --- | --- | --- | --- |\n| 甲 | 1 | 2 | 3 |\n| 乙 | 1 | 2 | 4 |';
    expect(tell(runRule(tableSum, body))).toEqual(['13:15 “乙”一行的小计是 4，各项相加是 3。']);
  });

  test('reads tables in the component as well', () => {
    const body =
      '<Table caption="表1">\n\n| 乡镇 | 里程 |\n| --- | --- |\n| 甲 | **1** |\n| 合计 | 2 |\n\n</Table>';
    expect(tell(runRule(tableSum, body))).toEqual(['15:8 “里程”一列的合计是 2，各项相加是 1。']);
  });
});

describe('findCellColumn', () => {
  test.each([
    ['| 甲 |  乙 |', 0, 3],
    ['| 甲 |  乙 |', 1, 8],
    ['甲 | 乙', 0, 1],
    ['甲 | 乙', 1, 5],
    ['| a\\|b | 乙 |', 1, 10],
  ])('%s, cell %i', (line, cell, column) => {
    expect(findCellColumn(line, cell)).toBe(column);
  });
});

describe('percentage and missingUnit', () => {
  test('leave tables alone, where the head has the units', () => {
    const body = '| 项目 | 全长 |\n| --- | --- |\n| 全长12 | 计划16公里，完成8.4公里，占62.5% |';
    expect([...runRule(percentage, body), ...runRule(missingUnit, body)]).toEqual([]);
  });
});

describe('lookAlike and mixedWidth', () => {
  test('are mended where they stand', () => {
    const body = '2O23年、二○二三年完成l5公里、1０座，**3．5公里**。';
    const { source } = readExample(body);
    const findings = [...runRule(lookAlike, body), ...runRule(mixedWidth, body)];
    expect(findings).toHaveLength(5);
    expect(applyFixes(source, findings)).toBe(
      source.replace(body, '2023年、二〇二三年完成15公里、10座，**3.5公里**。'),
    );
  });

  test('have no mending where markup stands inside', () => {
    const [found] = runRule(lookAlike, '**2**O23年');
    expect(found).toMatchObject({ column: 1 });
    expect(found).not.toHaveProperty('fix');
  });

  test('read the title too', () => {
    expect(tell(runRule(lookAlike, '正文。', { fields: { title: '2O24年计划' } }))).toEqual([
      '2:8 “2O24”里的“O”不是数字，应当是“2024”。',
    ]);
  });
});
