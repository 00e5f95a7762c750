import { describe, expect, it } from 'vitest';
import { inferKind, sideOf } from '../../../../../src/import/recognise/period/kind.ts';
import { readLooks } from '../../../../../src/import/recognise/period/periods.ts';

describe('inferKind', () => {
  it.each([
    ['2024年工作计划', '年度工作计划'],
    ['2024年交通运输工作要点', '工作要点'],
    ['2024年下半年工作计划', '半年工作计划'],
    ['2024年超限治理专项行动方案', '专项计划'],
    ['“十四五”交通运输发展规划', '五年规划'],
    ['2021-2025年农村公路攻坚行动计划', '专项计划'],
    ['2023年工作总结', '年度工作总结'],
    ['2023年上半年工作总结', '半年总结'],
    ['2023年上半年总结和下半年计划', '半年总结'],
    ['2023年第二季度工作总结', '季度工作总结'],
    ['2023年5月份工作总结', '专项工作总结'],
    ['2023年隐患整治工作总结', '专项工作总结'],
    ['云溪县交通运输局2023年安全生产工作总结', '专项工作总结'],
    ['云溪县交通运输局2023年农村公路工作总结', '年度工作总结'],
    ['2024年春运工作总结', '专项工作总结'],
    ['云溪县公路养护中心2023年工作总结', '年度工作总结'],
    ['“十三五”工作总结', '五年规划总结'],
    ['工作计划', '年度工作计划'],
  ])('%s is %s', (title, kind) => {
    const looks = readLooks(title);
    expect(inferKind(title, looks.reviews.length > 0 ? 'summary' : 'plan', looks).name).toBe(kind);
  });

  it('follows the webmaster', () => {
    const title = '2023年上半年总结和下半年计划';
    expect(inferKind(title, 'plan', readLooks(title)).name).toBe('半年工作计划');
    expect(inferKind('2024年工作计划', 'summary', { plans: ['2024'], reviews: [] }).name).toBe(
      '年度工作总结',
    );
  });

  it('knows half a year that has no year', () => {
    expect(inferKind('上半年工作总结', 'summary', { plans: [], reviews: [] }, 'H1')).toEqual({
      name: '半年总结',
      doubtful: false,
    });
  });

  it.each<[string, 'plan' | 'summary', string, boolean]>([
    ['云溪县交通运输局2023年工作总结', 'summary', '2023', false],
    ['云溪县公路养护中心2023年工作总结', 'summary', '2023', false],
    ['云溪县交通运输局2023年农村公路工作总结', 'summary', '2023', true],
    ['2023年隐患整治工作总结', 'summary', '2023', false],
    ['2024年第二季度工作计划', 'plan', '2024-Q2', true],
    ['2024年工作要点', 'plan', '2024', false],
  ])('%s: a guess is said to be one', (title, side, period, doubtful) => {
    const looks = { plans: side === 'plan' ? [period] : [], reviews: side === 'plan' ? [] : [period] };
    expect(inferKind(title, side, looks).doubtful).toBe(doubtful);
  });
});

describe('sideOf', () => {
  it('says on which side a kind stands', () => {
    expect(sideOf({ looks: 'ahead' })).toBe('plan');
    expect(sideOf({ looks: 'back' })).toBe('summary');
  });
});
