import { describe, expect, test } from 'vitest';
import { chooseKind, judge, newUsage, readNewOptions } from '../../../src/cli/new-options.ts';
import { kinds } from '../../../src/schema/kind.ts';

describe('readNewOptions', () => {
  test.each([
    [[], {}],
    [
      ['--bureau', 'yunxi', '--kind', '工作要点', '--period', '2024', '--title', '计划'],
      { bureau: 'yunxi', kind: '工作要点', period: '2024', title: '计划' },
    ],
    [['--out', 'draft', '--force'], { out: 'draft', force: true }],
  ])('reads %j', (args, expected) => {
    expect(readNewOptions(args)).toEqual({ out: 'content', force: false, ...expected });
  });

  test.each([
    [['--forced'], '不认识“--forced”，或者它的值没有写。'],
    [['计划'], '不认识“计划”，或者它的值没有写。'],
    [['--title'], '不认识“--title”，或者它的值没有写。'],
    [['--title', '--force'], '不认识“--title”，或者它的值没有写。'],
  ])('refuses %j', (args, problem) => {
    expect(readNewOptions(args)).toEqual({ text: `${problem}\n\n${newUsage}`, code: 2 });
  });

  test('explains itself', () => {
    expect(readNewOptions(['--help'])).toEqual({ text: newUsage, code: 0 });
  });
});

describe('judge', () => {
  test('accepts what is right', () => {
    expect(judge.bureau('yunxi', ['yunxi'])).toBeUndefined();
    for (const kind of ['plan', 'summary', '工作要点']) expect(judge.kind(kind, kinds)).toBeUndefined();
    for (const period of ['2024', '2024-H1', '2024-Q3', '2024-05', '2021/2025'])
      expect(judge.period(period)).toBeUndefined();
    expect(judge.title('计划')).toBeUndefined();
  });

  test('says what is wrong', () => {
    expect(judge.bureau('yun', ['yunxi', 'shiqiao'])).toBe(
      '没有名为“yun”的发布机构。已有的机构：yunxi、shiqiao。新的机构请先在 content/bureaus/ 里建一个文件。',
    );
    expect(judge.bureau('yun', [])).toBe(
      '没有名为“yun”的发布机构。新的机构请先在 content/bureaus/ 里建一个文件。',
    );
    expect(judge.kind('规划', kinds)).toBe(
      '没有“规划”这个文种。可以写 plan（计划）、summary（总结），或者：年度工作计划、工作要点、半年工作计划、专项计划、五年规划、年度工作总结、半年总结、季度工作总结、专项工作总结、五年规划总结。',
    );
    expect(judge.period('2024年')).toBe(
      '“2024年”不是时期。请写成 2024、2024-H1、2024-Q3、2024-05、2024-01/2024-09 或 2021/2025。',
    );
    expect(judge.title('  ')).toBe('标题不能是空的。');
  });
});

describe('chooseKind', () => {
  test.each([
    ['工作要点', '2024', '计划', '工作要点'],
    ['plan', '2024', '2024年工作计划', '年度工作计划'],
    ['plan', '2024-H2', '计划', '半年工作计划'],
    ['plan', '2021/2025', '规划', '五年规划'],
    ['summary', '2024-H1', '总结', '半年总结'],
    ['summary', '2024-Q1', '总结', '季度工作总结'],
    ['summary', '2024', '2024年总结', '年度工作总结'],
  ])('%s for %s is %s', (kind, period, title, expected) => {
    expect(chooseKind(kind, period, title, kinds).name).toBe(expected);
  });
});
