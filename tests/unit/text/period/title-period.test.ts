import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../../../src/text/period/period.ts';
import { agrees, readTitlePeriods } from '../../../../src/text/period/title-period.ts';

describe('readTitlePeriods', () => {
  test.each([
    ['云溪县2024年工作计划', ['2024']],
    ['云溪县二〇二四年度工作要点', ['2024']],
    ['2023年上半年工作总结和下半年工作计划', ['2023-H1', '2023-H2']],
    ['2023年工作总结和2024年工作计划', ['2023', '2024']],
    ['2023年第三季度工作总结', ['2023-Q3']],
    ['云溪县“十四五”交通运输发展规划', ['2021/2025']],
    ['云溪县十二五规划总结', ['2011/2015']],
    ['2021—2025年交通建设规划', ['2021/2025']],
    ['贯彻《2022年全省要点》的2024年计划', ['2024']],
    ['工作总结（2023年）', ['2023']],
    ['下半年工作计划', []],
    ['近十五年发展', []],
    ['交通强国建设试点方案', []],
  ])('%s names %j', (title, periods) => {
    expect(readTitlePeriods(title).map(({ period }) => period.id)).toEqual(periods);
  });
});

describe('agrees', () => {
  const judge = (mention: string, period: string) => {
    const [a, b] = [parsePeriod(mention), parsePeriod(period)];
    return a && b && agrees(a, b);
  };

  test.each([
    ['2024', '2024'],
    ['2024', '2024-H1'],
    ['2024', '2021/2025'],
    ['2021/2025', '2023'],
    ['2023-H1', '2023-Q2'],
    ['2023-H1', '2023-05'],
  ])('a title of %s may stand over %s', (mention, period) => {
    expect(judge(mention, period)).toBe(true);
  });

  test.each([
    ['2024', '2023'],
    ['2023-H1', '2023-H2'],
    ['2023-H1', '2023'],
    ['2023-Q3', '2023-H2'],
    ['2021/2025', '2026'],
  ])('a title of %s may not stand over %s', (mention, period) => {
    expect(judge(mention, period)).toBe(false);
  });
});
