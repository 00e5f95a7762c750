import { describe, expect, it } from 'vitest';
import { findOtherTime, type SaidForPeriod } from '../../../../src/text/period/other-time.ts';
import { parsePeriod } from '../../../../src/text/period/period.ts';

const find = (words: string, id: string, said: Partial<SaidForPeriod> = {}): string | undefined => {
  const period = parsePeriod(id);
  return (
    period && findOtherTime(words, period, { kind: 'result', isLevel: false, isOfWorks: false, ...said })?.id
  );
};
const target = { kind: 'target' } as const;

describe('findOtherTime', () => {
  it.each<[string, string, string, Partial<SaidForPeriod>?]>([
    ['1至9月累计新改建', '2024-Q3', '2024-01/2024-09'],
    ['1至9月累计新改建', '2024', '2024-01/2024-09'],
    ['上半年新改建', '2024', '2024-H1'],
    ['第二季度新改建', '2024-Q3', '2024-Q2'],
    ['2023年，全县新改建', '2024', '2023'],
    ['去年全年新改建', '2024', '2023'],
    ['全年目标', '2024-H1', '2024', target],
    ['2024年度任务', '2024-Q3', '2024', target],
    ['下半年计划改造', '2024-H1', '2024-H2', target],
    ['上半年通车', '2024-H2', '2024-H1'],
    ['2023年建成', '2024', '2023', { isOfWorks: true }],
  ])('%s is not of %s but of %s', (words, period, told, said) => {
    expect(find(words, period, said)).toBe(told);
  });

  it.each<[string, string, Partial<SaidForPeriod>?]>([
    ['新改建', '2024'],
    ['第三季度新改建', '2024-Q3'],
    ['比上半年多改造', '2024-Q3'],
    ['完成全年目标的', '2024-Q3'],
    ['占全年目标', '2024-Q3'],
    ['安防工程年度计划80公里，已完成', '2024-H1'],
    ['全年计划改造危桥12座，已完工', '2024-H1'],
    ['今年的任务是80公里，已完成', '2024-H1'],
    ['达到上半年水平', '2024-Q3'],
    ['2023年下达的计划新改建', '2024'],
    ['上半年开工的危桥，改造', '2024'],
    ['2023年底前应改造', '2024'],
    ['上半年新改建', '2024', target],
    ['上半年路面完成', '2024', { isOfWorks: true }],
    ['前三季度，桥梁完成', '2024', { isOfWorks: true }],
    ['全年新改建', '2021/2025'],
    ['截至9月底，全县有公交车', '2024-Q3', { isLevel: true }],
  ])('%s may be of %s', (words, period, said) => {
    expect(find(words, period, said)).toBeUndefined();
  });
});
