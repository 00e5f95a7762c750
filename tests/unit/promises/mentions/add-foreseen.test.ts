import { describe, expect, it } from 'vitest';
import type { LedgerRow } from '../../../../src/promises/rows/row.ts';
import { result, target } from '../example-ledger.ts';
import { readWithTexts, show } from './read-with-texts.ts';

describe('a plan that speaks without a mark of what was reported', () => {
  const report = { 'summaries/yunxi/2023': { says: [result('bridges', '2023', '改造危桥3座')] } };
  const of = (heading: string, text: string, plan = 'plans/yunxi/2023'): LedgerRow =>
    readWithTexts({ ...report, [plan]: { says: [] } }, { [plan]: [[heading, text]] });
  const none = '未见公开目标';

  it('has foreseen it: the state says so, with the words and the way to them, and nothing is promised', () => {
    const row = of('二、重点工作', '1.路要修好，危桥改造3座。');
    expect(show(row)).toBe('计划提到 计划的原话：“危桥改造3座”');
    expect(row.foreseen?.map(({ item, statement }) => [item.id, statement.kind, statement.anchor])).toEqual([
      ['plans/yunxi/2023', 'target', 'p-0'],
    ]);
    expect([row.targets, row.promised, row.share]).toEqual([[], undefined, undefined]);
  });

  it.each([
    ['二、重点工作', '村道要修好。'],
    ['二、重点工作', '危桥改造的资金要到位。'],
    ['一、2022年工作回顾', '危桥改造3座。'],
    ['二、重点工作', '去年危桥改造3座。'],
  ])('has not where it says nothing of it, or of the year before: %s %s', (heading, text) => {
    expect(show(of(heading, text))).toBe(none);
  });

  it('is the plan of that time, and holds', () => {
    expect(show(of('二、重点工作', '危桥改造3座。', 'plans/yunxi/2024'))).toBe(none);
    const revoked = { says: [], validity: { status: '废止' as const } };
    const texts = { 'plans/yunxi/2023': [['二、重点工作', '危桥改造3座。']] as const };
    expect(show(readWithTexts({ ...report, 'plans/yunxi/2023': revoked }, texts))).toBe(none);
  });

  it('is asked for nothing where a mark says what was promised', () => {
    const plan = { says: [target('bridges', '2023', '改造危桥4座')] };
    const row = readWithTexts(
      { ...report, 'plans/yunxi/2023': plan },
      { 'plans/yunxi/2023': [['二、重点工作', '危桥改造3座。']] },
    );
    expect([row.state, row.foreseen]).toEqual(['missed', undefined]);
  });

  it('speaks of what stands at the end of a year only with a number', () => {
    const total = { 'summaries/yunxi/2023': { says: [result('total', '2023', '通车总里程900公里')] } };
    const read = (text: string): string =>
      show(
        readWithTexts(
          { ...total, 'plans/yunxi/2023': { says: [] } },
          { 'plans/yunxi/2023': [['一、目标', text]] },
        ),
      );
    expect(read('管好通车总里程内的每一段。')).toBe('期末现状');
    expect(read('新建通车总里程内的路20公里。')).toBe('期末现状');
    expect(read('通车总里程到900公里。')).toBe('计划提到 计划的原话：“通车总里程到900公里”');
  });

  it('came out before the result', () => {
    const read = (published: string): string =>
      show(
        readWithTexts(
          {
            'summaries/yunxi/2023': {
              published: '2024-01-10',
              says: [result('bridges', '2023', '改造危桥3座')],
            },
            'plans/yunxi/2021-2025': { published, says: [] },
          },
          { 'plans/yunxi/2021-2025': [['二、重点工作', '危桥改造3座。']] },
        ),
      );
    expect(read('2024-01-11')).toBe(none);
    expect(read('2024-01-10')).toBe('计划提到 计划的原话：“危桥改造3座”');
  });

  it('may speak of the thing of one measure alone without the rest of its name', () => {
    const report = { 'summaries/yunxi/2023': { says: [result('works', '2023', '建成安防工程3公里')] } };
    const read = (text: string): string =>
      show(
        readWithTexts(
          { ...report, 'plans/yunxi/2023': { says: [] } },
          { 'plans/yunxi/2023': [['二、重点工作', text]] },
        ),
      );
    expect(read('安防要推进。')).toBe('计划提到 计划的原话：“安防要推进”');
    expect(read('安防和危桥一起推进。')).toBe(none);
  });
});
