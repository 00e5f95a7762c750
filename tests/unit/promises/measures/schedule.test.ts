import { describe, expect, test } from 'vitest';
import { readSchedule } from '../../../../src/promises/measures/schedule.ts';
import { readYear } from '../example-ledger.ts';

const read = (...[about, targets, results]: Parameters<typeof readYear>): string | undefined => {
  const schedule = readSchedule(readYear(about, targets, results));
  return schedule && `${schedule.pace} ${String(schedule.elapsed)}`;
};

describe('readSchedule holds a share against the time that had passed', () => {
  test.each([
    ['2023-H1', '建成8公里', 'even 0.5'],
    ['2023-H1', '建成8.1公里', 'even 0.5'],
    ['2023-H1', '建成8.4公里', 'ahead 0.5'],
    ['2023-H1', '建成4公里', 'behind 0.5'],
    ['2023-Q1', '建成4公里', 'even 0.25'],
    ['2023-H1', '完成年度目标的30%', 'behind 0.5'],
  ])('%s %s', (period, text, expected) => {
    expect(read('works', ['新建16公里'], { [period]: text })).toBe(expected);
  });

  test('a report on the third quarter alone is the least that was done: not called late', () => {
    expect(read('works', ['新建16公里'], { '2023-Q3': '建成4公里' })).toBeUndefined();
    expect(read('works', ['新建16公里'], { '2023-Q3': '建成14公里' })).toBe('ahead 0.75');
  });

  test.each([
    ['the time is over', 'works', '新建16公里', { 2023: '建成15公里' }],
    ['all is done', 'works', '新建16公里', { '2023-H1': '建成16公里' }],
    ['what was expected', 'works', '新建16公里', { '2023-H1': '预计建成8公里' }],
    ['a rate', 'rate', '通硬化路率达到100%', { '2023-H1': '通硬化路率达到90%' }],
    ['what stands at the end', 'total', '通车总里程达到4700公里', { '2023-H1': '通车总里程达到4643公里' }],
    ['a limit', 'accidents', '事故控制在5起以内', { '2023-H1': '发生事故1起' }],
    ['a project, which may have begun before', 'ring-road', '年底全面完工', { '2023-H1': '投资完成40%' }],
    ['nothing', 'works', '新建16公里', {}],
  ] as const)('says nothing of it: %s', (_, about, target, results) => {
    expect(read(about, [target], results)).toBeUndefined();
  });
});
