import { describe, expect, it } from 'vitest';
import { describeState } from '../../../../src/promises/describe/describe-state.ts';
import { result, target } from '../example-ledger.ts';
import { readWithTexts, show } from '../mentions/read-with-texts.ts';

const plan = 'plans/yunxi/2023';

/** The day by which 3 bridges of 2023 are due, as the text of the plan tells it. */
const dueBy = (text: string, heading = '二、重点工作'): string =>
  readWithTexts(
    { [plan]: { says: [target('bridges', '2023', '改造危桥3座')] } },
    { [plan]: [[heading, text]] },
  ).due;
const endOfYear = '2023-12-31';
const table = (...rows: readonly string[]): string => rows.map((row) => row.replaceAll('|', '\t')).join('\n');

describe('a deadline that stands elsewhere in the plan', () => {
  it.each([
    ['危桥改造的3座5月底以前全部开工，10月底以前全部完成。', '2023-10-31'],
    ['改造的3座危桥10月底以前改完。', '2023-10-31'],
    ['8月底以前改造危桥3座。', '2023-08-31'],
    ['第三件，渠上没有限载的桥。最后3座10月底以前改完。', '2023-10-31'],
    [table('事项|数量|什么时候完成', '危桥改造|3座|8月开学以前', '村道|3公里|7月'), '2023-08-31'],
    [table('项目|数量（座）|完成时限', '危桥改造|3|9月'), '2023-09-30'],
    [table('项目|单位|数量|完成时间', '危桥改造|座|3|9月'), '2023-09-30'],
  ])('is read in a sentence or a row of the same thing and number: %s', (text, day) => {
    expect(dueBy(text)).toBe(day);
  });

  it.each([
    '危桥改造的2座10月底以前全部完成。',
    '危桥改造的3座5月底以前全部开工。',
    '危桥改造的3座10月底以前完成设计。',
    '5座危桥里的3座10月底以前改完。',
    '上年的3座危桥10月底以前改完。',
    '危桥改造3座，10月底以前完成2座。',
    '候车亭要修。最后3座10月底以前修完。',
    '候车亭3座10月底以前修完。',
    table('事项|数量|开工时间', '危桥改造|3座|8月'),
    table('事项|数量|完成时间', '危桥改造|2座|8月'),
    table('事项|数量|完成时间', '候车亭|3座|8月'),
    table('事项|数量|完成时间', '危桥改造|3座|8月开工'),
  ])('is not one of another number, another thing, another step, another year: %s', (text) => {
    expect(dueBy(text)).toBe(endOfYear);
  });

  it('is none where the plan looks back', () => {
    expect(dueBy('3座危桥10月底以前改完。', '一、2022年工作回顾')).toBe(endOfYear);
  });

  it('gives way to that of the promise itself', () => {
    const row = readWithTexts(
      { [plan]: { says: [target('bridges', '2023', '6月底前改造危桥3座')] } },
      { [plan]: [['二、重点工作', '3座危桥10月底以前改完。']] },
    );
    expect([row.due, row.dueBy]).toEqual(['2023-06-30', undefined]);
  });

  it('is told with its words, and is the end of the time that a share is held against', () => {
    const says = (number: string) => ({
      [plan]: { says: [target('bridges', '2023', '改造危桥3座')] },
      'summaries/yunxi/2023-H1': { says: [result('bridges', '2023-H1', `改造危桥${number}座`)] },
    });
    const read = (number: string, day: string) =>
      readWithTexts(says(number), { [plan]: [['二、重点工作', `3座危桥${day}以前改完。`]] });
    const row = read('2', '8月底');
    expect(show(row)).toBe(
      '本站没有收录总结（到2023年6月66.7%，2023-08-31 到期） 期限见计划的另一处：“3座危桥8月底以前改完”；结果只说到2023年6月，本站没有收录后来的总结',
    );
    // As long as nobody knows that it is over.
    expect(show({ ...row, state: 'under-way', isOver: false })).toBe(
      '进行中（66.7%，序时75%，慢于序时） 期限见计划的另一处：“3座危桥8月底以前改完”；结果只说到2023年6月',
    );
    expect(row.dueBy?.statement.anchor).toBe('p-0');
    expect(describeState(read('2', '6月底'))).toBe('未完成（66.7%）');
    expect(show({ ...read('2', '12月底'), state: 'under-way', isOver: false })).toBe(
      '进行中（66.7%，序时50%，快于序时） 结果只说到2023年6月',
    );
  });
});
