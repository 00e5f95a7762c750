import { describe, expect, it } from 'vitest';
import type { LedgerRow } from '../../../../src/promises/rows/row.ts';
import { result, target } from '../example-ledger.ts';
import { readWithTexts as read, show } from './read-with-texts.ts';

describe('a report that speaks of a promise without a mark', () => {
  const documents = {
    'plans/yunxi/2023': { says: [target('bridges', '2023', '改造危桥3座')] },
    'summaries/yunxi/2023': { says: [] },
  };
  const of = (heading: string, text: string): LedgerRow =>
    read(documents, { 'summaries/yunxi/2023': [[heading, text]] });

  it('has mentioned it: the state says so, with the words and the way to them', () => {
    const row = of('二、重点工作', '1.路修好了，危桥改造赶在汛前做完。');
    expect(show(row)).toBe(
      '总结没有说结果（提到了，没有说数，2023-12-31 到期） 总结的原话：“危桥改造赶在汛前做完”',
    );
    expect(row.results.map(({ statement }) => [statement.anchor, statement.sentence])).toEqual([
      ['p-0', '1.路修好了，危桥改造赶在汛前做完。'],
    ]);
    expect(row.done).toBeUndefined();
    expect(row.state).toBe('mentioned');
  });

  it('does not say that it tells no number where it does', () => {
    expect(show(of('二、重点工作', '9座危桥改造任务中7座建成通车，2座因征地没有开工。'))).toContain(
      '总结没有说结果（提到了，数没有标出来，2023-12-31 到期）',
    );
  });

  it.each([
    ['二、重点工作', '村道修好了。'],
    ['二、重点工作', '危桥改造的资金没有到位。'],
    ['三、2024年的计划', '危桥改造先做桥头。'],
    ['三、下一步打算', '危桥改造先做桥头。'],
    ['二、重点工作', '力争明年完成危桥改造。'],
  ])('has not where it says nothing of it, or of what is to come: %s %s', (heading, text) => {
    expect(show(of(heading, text))).toBe('总结没有提到（2023-12-31 到期）');
  });

  it('finds a project by its name', () => {
    const row = read(
      {
        'plans/yunxi/2023': { says: [target('ring-road', '2023', '绕城公路年底通车')] },
        'summaries/yunxi/2023': { says: [] },
      },
      { 'summaries/yunxi/2023': [['二、重点工作', '绕城公路的征地慢了半年。']] },
    );
    expect(show(row)).toBe(
      '总结没有说结果（只是提到了，2023-12-31 到期） 总结的原话：“绕城公路的征地慢了半年”',
    );
  });
});

describe('a report in the middle of the time', () => {
  const of = (text: string): LedgerRow =>
    read(
      {
        'plans/yunxi/2026': { says: [target('bridges', '2026', '改造危桥8座')] },
        'summaries/yunxi/2026-H1': { says: [result('bridges', '2026-H1', '改造危桥3座')] },
      },
      { 'summaries/yunxi/2026-H1': [['三、下半年打算', text]] },
    );

  it('tells what is expected of the rest', () => {
    expect(show(of('一是危桥全年只能改造6座，比年初的目标少2座。'))).toBe(
      '进行中（37.5%，序时50%，慢于序时，总结预计完不成） 结果只说到2026年6月；总结还说：“危桥全年只能改造6座”',
    );
    expect(show(of('5座危桥10月底以前全部完成。'))).toBe(
      '进行中（37.5%，序时50%，慢于序时） 结果只说到2026年6月；总结还说：“5座危桥10月底以前全部完成”',
    );
  });

  it('tells nothing where another thing, another unit or the past is spoken of', () => {
    for (const text of ['渡口全年只能改造6座。', '危桥全年只能改造60米。', '3座危桥3月底以前已经全部完成。'])
      expect(of(text).outlook).toBeUndefined();
  });
});

describe('a report on the whole time that gives no number beside one from the middle', () => {
  const of = (text: string): LedgerRow =>
    read(
      {
        'plans/yunxi/2024': { says: [target('bridges', '2024', '改造危桥8座')] },
        'summaries/yunxi/2024-H1': { says: [result('bridges', '2024-H1', '改造危桥3座')] },
        'summaries/yunxi/2024': { says: [] },
      },
      { 'summaries/yunxi/2024': [['一、重点工作', text]] },
    );

  it('has mentioned it, if it speaks of it without a mark', () => {
    expect(show(of('危桥改造全部收尾。'))).toBe(
      '总结没有说结果（到2024年6月37.5%，提到了，没有说数，2024-12-31 到期） 结果只说到2024年6月，后来的总结提到了，没有说数：“危桥改造全部收尾”',
    );
  });

  it('has not mentioned it, if it does not', () => {
    expect(show(of('村道养护走上正轨。'))).toBe(
      '总结没有提到（到2024年6月37.5%，2024-12-31 到期） 结果只说到2024年6月，后来的总结没有提到',
    );
  });
});
