import { describe, expect, it } from 'vitest';
import { describeDone } from '../../../../src/promises/describe/describe-amount.ts';
import { describeNote, describeState } from '../../../../src/promises/describe/describe-state.ts';
import { readRow, result, target, type Example } from '../example-ledger.ts';

const show = (documents: Readonly<Record<string, Example>>) => {
  const row = readRow(documents);
  return [describeDone(row), describeState(row), describeNote(row), row.contradictions.length];
};
const plan: Example = { says: [target('works', '2023', '新建16公里')] };
const says = (sentence: string, text = '建成60公里', about = 'works'): Example => ({
  says: [{ ...result(about, '2023', text), sentence }],
});
const note = '报告的是几年累计的数，不是这一期的';

describe('a number that counts several years', () => {
  it.each(['“十四五”以来累计建成60公里。', '开工以来，累计建成60公里。', '截至目前累计建成60公里。'])(
    'is no result of one of them: %s',
    (sentence) => {
      expect(show({ 'plans/yunxi/2023': plan, 'summaries/yunxi/2023': says(sentence) })).toEqual([
        '累计“建成60公里”',
        '进行中',
        note,
        0,
      ]);
      expect(show({ 'summaries/yunxi/2023': says(sentence) })).toEqual([
        '累计“建成60公里”',
        '未见公开目标',
        note,
        0,
      ]);
    },
  );

  it('stands beside the number of the year, and disagrees with no other document', () => {
    const both: Example = {
      says: [
        {
          ...result('works', '2023', '建成60公里'),
          sentence: '“十四五”以来累计建成60公里，其中今年建成16公里。',
        },
        {
          ...result('works', '2023', '今年建成16公里'),
          sentence: '“十四五”以来累计建成60公里，其中今年建成16公里。',
        },
      ],
    };
    expect(show({ 'plans/yunxi/2023': plan, 'summaries/yunxi/2023': both })).toEqual([
      '16公里',
      '已完成',
      undefined,
      0,
    ]);
    expect(
      show({
        'plans/yunxi/2023': plan,
        'summaries/yunxi/2023': says('全年建成16公里。', '建成16公里'),
        'summaries/yunxi/2023-H2': says('“十四五”以来累计建成60公里。'),
      }),
    ).toEqual(['16公里', '已完成', undefined, 0]);
  });

  it('is what was done of a promise for these years', () => {
    expect(
      show({
        'plans/yunxi/2021-2025': { says: [target('works', '2021/2025', '新建100公里')] },
        'summaries/yunxi/2022': { says: [result('works', '2022', '全年建成20公里')] },
        'summaries/yunxi/2023': says('“十四五”以来累计建成60公里。'),
      }).slice(0, 2),
    ).toEqual(['60公里', '进行中（60%，序时60%，与序时持平）']);
  });

  it('is what there is, where a measure tells how things stand', () => {
    expect(
      show({
        'plans/yunxi/2023': { says: [target('total', '2023', '达到600公里')] },
        'summaries/yunxi/2023': says('截至目前，累计通车里程610公里。', '610公里', 'total'),
      }).slice(0, 2),
    ).toEqual(['610公里', '已完成']);
  });

  it('is no sum that was promised of a project for a year', () => {
    const sum = (sentence: string): Readonly<Record<string, Example>> => ({
      'plans/yunxi/2023': { says: [target('ring-road', '2023', '完成投资2亿元')] },
      'summaries/yunxi/2023': says(sentence, '完成投资3亿元', 'ring-road'),
    });
    expect(show(sum('开工以来累计完成投资3亿元。'))[1]).toBe('进行中');
    expect(show(sum('全年累计完成投资3亿元。'))[1]).toBe('已完成');
  });

  it('is a share of the whole all the same', () => {
    const row = readRow({
      'plans/yunxi/2023': { says: [target('ring-road', '2023', '完成工程量的60%')] },
      'summaries/yunxi/2023': says('开工以来，累计完成工程量的70%。', '累计完成工程量的70%', 'ring-road'),
    });
    expect(row.state).toBe('done');
  });
});
