import { describe, expect, it } from 'vitest';
import { describeDone } from '../../../../src/promises/describe/describe-amount.ts';
import { describeState } from '../../../../src/promises/describe/describe-state.ts';
import { findFalseStates } from '../find-false-states.ts';
import { readLedger, readRow, readYear, result, target, type Example } from '../example-ledger.ts';

const show = (documents: Readonly<Record<string, Example>>) => {
  const row = readRow(documents);
  expect(findFalseStates([row])).toEqual([]);
  return {
    state: describeState(row),
    done: describeDone(row),
    said: row.contradictions.map((all) => all.map(({ statement }) => statement.text)),
  };
};

describe('a report that all is done, and another number', () => {
  it('of a project shows the words, and both as said differently', () => {
    expect(
      show({
        'plans/yunxi/2023': { says: [target('works ring-road', '2023', '新建16公里')] },
        'summaries/yunxi/2023-H1': { says: [result('works ring-road', '2023-H1', '已经全面完工')] },
        'summaries/yunxi/2023': { says: [result('works ring-road', '2023', '建成0公里')] },
      }),
    ).toEqual({ state: '已完成', done: '“已经全面完工”', said: [['建成0公里', '已经全面完工']] });
  });

  it('is no difference where the number is of a time before', () => {
    expect(
      show({
        'plans/yunxi/2023': { says: [target('works ring-road', '2023', '新建16公里')] },
        'summaries/yunxi/2023-H1': { says: [result('works ring-road', '2023-H1', '建成7公里')] },
        'summaries/yunxi/2023': { says: [result('ring-road', '2023', '绕城公路已经全面完工')] },
      }).said,
    ).toEqual([]);
  });

  it('of a measure accuses nobody, whether or not the words name what is done', () => {
    const row = readYear('works', ['新建16公里'], { '2023-H1': '安防工程已全部完工', 2023: '建成15公里' });
    expect([describeState(row), row.contradictions.length]).toEqual(['进行中（93.8%）', 1]);
  });
});

describe('a project that one report calls finished and another not', () => {
  const read = (period: string) =>
    show({
      'plans/yunxi/2023': { says: [target('ring-road', '2023', '绕城公路建成通车')] },
      'summaries/yunxi/2023': { says: [result('ring-road', '2023', '绕城公路建成通车')] },
      [`summaries/yunzhou/${period}`]: { says: [result('ring-road', period, '绕城公路尚未通车')] },
    });

  it('is shown with both, where both speak of the same time', () => {
    expect(read('2023').said).toEqual([['绕城公路建成通车', '绕城公路尚未通车']]);
  });

  it('was not finished half a year before: that is no difference', () => {
    expect(read('2023-H1').said).toEqual([]);
  });
});

describe('what has been counted of a project', () => {
  it('is done, though half a year before words said that it was not', () => {
    const [row] = readLedger({
      'plans/yunxi/2023': {
        says: [target('works ring-road', '2023', '新建16公里'), target('ring-road', '2023', '绕城公路开工')],
      },
      'summaries/yunxi/2023-H1': { says: [result('ring-road', '2023-H1', '绕城公路尚未开工')] },
      'summaries/yunxi/2023': {
        says: [
          result('works ring-road', '2023', '建成16公里'),
          result('ring-road', '2023', '绕城公路已开工'),
        ],
      },
    });
    expect(row && describeState(row)).toBe('已完成');
  });
});

describe('a project that was put off', () => {
  it.each(['绕城公路已停建', '绕城公路推迟到2024年开工', '绕城公路未按期开工', '绕城公路暂缓实施'])(
    'does not go on: %s',
    (text) => {
      expect(
        show({
          'plans/yunxi/2023': { says: [target('ring-road', '2023', '绕城公路年内开工')] },
          'summaries/yunxi/2023': { says: [result('ring-road', '2023', text)] },
        }).state,
      ).toBe('未完成');
    },
  );
});

describe('a share of a project', () => {
  it('is not taken for a share of a promised share', () => {
    expect(
      show({
        'plans/yunxi/2023': { says: [target('ring-road', '2023', '完成工程量的60%')] },
        'summaries/yunxi/2023': { says: [result('ring-road', '2023', '完成工程量的55%')] },
      }),
    ).toMatchObject({ state: '进行中', done: '“完成工程量的55%”' });
  });
});

describe('numbers that are not what they seem', () => {
  it.each(['还有9公里未完成', '其余9公里正在施工', '尚有9公里没有开工'])(
    'what is left has not been done: %s',
    (text) => {
      const row = readYear('works', ['新建16公里'], { 2023: text });
      expect([row.done, describeState(row)]).toEqual([undefined, '进行中']);
    },
  );

  it('nor has what was not reached', () => {
    expect(readYear('rate', ['达到90%'], { 2023: '未达到90%' }).state).toBe('under-way');
    expect(readYear('accidents', ['不超过5起'], { 2023: '未超过5起' }).state).toBe('done');
  });

  it('what was done is, where the next clause says that it was not enough', () => {
    const row = readYear('works', ['新建16公里'], { 2023: '建成9公里，未完成任务' });
    expect([row.done, row.state]).toEqual([9, 'missed']);
  });

  it('a part that is named as one (其中) is in the whole already', () => {
    const sentence = '完成15公里，其中县道5公里、村道10公里。';
    const row = readRow({
      'plans/yunxi/2023': { says: [target('works', '2023', '新建16公里')] },
      'summaries/yunxi/2023': {
        says: ['完成15公里', '县道5公里', '村道10公里'].map((text) => ({
          ...result('works', '2023', text),
          sentence,
        })),
      },
    });
    expect([row.done, describeState(row)]).toEqual([15, '未完成（93.8%）']);
  });

  it.each([
    ['增长8%', '同比下降12%', -12, 'missed'],
    ['增长8%', '增长12%', 12, 'done'],
    ['增长8%', '增幅回落至9%', 9, 'done'],
    ['增长8%', '负增长9%', -9, 'missed'],
  ])('a fall is no growth: %s, %s', (promised, done, value, state) => {
    const row = readYear('growth', [promised], { 2023: done });
    expect([row.done, row.state]).toEqual([value, state]);
  });

  it('近16公里 is not 16公里, nor is it known to be missed', () => {
    expect(readYear('works', ['新建16公里'], { 2023: '建成近16公里' }).state).toBe('under-way');
    expect(readYear('works', ['新建近16公里'], { 2023: '建成近16公里' }).state).toBe('done');
  });

  it('a rate that was good in summer may have fallen since', () => {
    expect(readYear('rate', ['达到97%'], { '2023-H1': '达到98%' }).state).toBe('under-way');
  });
});
