import { describe, expect, test } from 'vitest';
import { placeDocument, proposeName } from '../../../src/import/place-document.ts';

const collection = 'plans';

describe('placeDocument', () => {
  test('a document stands where bureau and period say, or under the name that is given', () => {
    const placeable = { collection, bureau: 'yunxi', period: '2021/2025', source: '规划' } as const;
    expect(placeDocument(placeable)).toBe('plans/yunxi/2021-2025');
    expect(placeDocument(placeable, '规划纲要')).toBe('plans/yunxi/规划纲要');
  });

  test.each([
    ['2025年 工作计划（终稿）(1)', 'plans/unknown/2025年-工作计划-终稿-1'],
    ['../x#y?', 'plans/unknown/x-y'],
    ['……', 'plans/unknown/unknown'],
    ['长'.repeat(300), `plans/unknown/${'长'.repeat(60)}`],
  ])('without bureau the file %j keeps its name', (source, expected) => {
    expect(placeDocument({ collection, period: '2025', source })).toBe(expected);
  });

  test('without period too', () => {
    expect(placeDocument({ collection, bureau: 'yunxi', source: '计划' })).toBe('plans/yunxi/计划');
  });
});

describe('proposeName', () => {
  test.each([
    ['2025', '工作要点', '2025-要点'],
    ['2025', '年度工作计划', '2025-计划'],
    ['2025-H1', '半年总结', '2025-H1-总结'],
    ['2025', '专项工作总结', '2025-专项总结'],
    ['2021/2025', '五年规划', '2021-2025-规划'],
  ] as const)('%s %s becomes %s', (period, kind, expected) => {
    expect(proposeName(period, kind, () => false)).toBe(expected);
  });

  test('finds a name that nothing has', () => {
    const taken = ['2025-要点', '2025-要点-2'];
    expect(proposeName('2025', '工作要点', (name) => taken.includes(name))).toBe('2025-要点-3');
  });
});
