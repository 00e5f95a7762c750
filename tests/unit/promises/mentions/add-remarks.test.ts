import { describe, expect, it } from 'vitest';
import { promises } from '../../../../src/datasets/tables/promises.ts';
import { tellStory } from '../../../../src/promises/lists/story.ts';
import { createLedger } from '../../../../src/promises/ledger.ts';
import { describeNote, describeState } from '../../../../src/promises/describe/describe-state.ts';
import type { LedgerRow } from '../../../../src/promises/rows/row.ts';
import { createExampleCatalogue, exampleSettings, result, target, type Example } from '../example-ledger.ts';
import { readWithTexts as read, show } from './read-with-texts.ts';

const settings = {
  ...exampleSettings,
  measures: exampleSettings.measures.map((one) =>
    one.id === 'bridges' ? { ...one, aliases: ['危桥改造', '改造危桥'] } : one,
  ),
};
const plan = { says: [target('bridges', '2023', '改造危桥4座')] };
const report = (text: string, sentence = `${text}。`, period = '2023'): Example => ({
  says: [{ ...result('bridges', period, text), sentence }],
});

describe('what a report says beside the number that makes the state', () => {
  it('is quoted where an exception follows the number at once', () => {
    const of = (rest: string): string =>
      show(
        read(
          {
            'plans/yunxi/2023': plan,
            'summaries/yunxi/2023': report('改造危桥4座', `改造危桥4座${rest}。`),
          },
          {},
        ),
      );
    expect(of('，但有11天断了路')).toBe('已完成 总结同时说：“但有11天断了路”');
    expect(of('，其中1座限载还没有解除')).toBe('已完成 总结同时说：“其中1座限载还没有解除”');
    expect(of('，其中县道2座')).toBe('已完成');
    expect(of('，都通了车')).toBe('已完成');
  });

  it('stands beside the state in the story and in the table to take away', () => {
    const row = read(
      {
        'plans/yunxi/2023': plan,
        'summaries/yunxi/2023': report('改造危桥4座', '改造危桥4座，但有1座只做了加固。'),
      },
      {},
    );
    const words = '总结同时说：“但有1座只做了加固”';
    const { sections } = tellStory([row], createExampleCatalogue({}, settings));
    expect(sections.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines))).toMatchObject([
      { detail: words },
    ]);
    expect(promises.listRows([row], settings)).toMatchObject([{ state: 'done', remarks: words }]);
  });

  it('is quoted where the report says elsewhere that it was done, though not as it should be', () => {
    const of = (text: string): string =>
      show(
        read(
          { 'plans/yunxi/2023': plan, 'summaries/yunxi/2023': report('改造危桥4座') },
          { 'summaries/yunxi/2023': [['三、存在的问题', text]] },
        ),
      );
    expect(of('三是危桥改造虽然完成了座数，但有1座只做了加固。')).toBe(
      '已完成 总结同时说：“危桥改造虽然完成了座数，但有1座只做了加固”',
    );
    expect(of('三是渡口虽然修好，但没有开通。')).toBe('已完成');
  });

  it('is quoted where it speaks of 序时 itself, of the same thing', () => {
    const row = read(
      {
        'plans/yunxi/2026': { says: [target('bridges', '2026', '改造危桥4座')] },
        'summaries/yunxi/2026-H1': report('改造危桥1座', undefined, '2026-H1'),
      },
      { 'summaries/yunxi/2026-H1': [['一、进度', '危桥赶上了序时进度，渡口慢于序时进度。']] },
    );
    expect(show(row)).toBe(
      '进行中（25%，序时50%，慢于序时） 结果只说到2026年6月；总结自己说：“危桥赶上了序时进度”',
    );
  });
});

describe('what was missed', () => {
  const readRow = (text: string, period = '2024', ofYear?: string): LedgerRow | undefined => {
    const paragraph = (said: string) => [{ id: 'p', kind: 'paragraph' as const, text: said, line: 1 }];
    const rows = createLedger(
      createExampleCatalogue(
        {
          'plans/yunxi/2023': plan,
          'summaries/yunxi/2023': report('改造危桥3座'),
          [`summaries/yunxi/${period}`]: { says: [] },
        },
        settings,
      ),
      '2025-12-31',
      ({ id }) => {
        if (id === `summaries/yunxi/${period}`) return { outline: [], paragraphs: paragraph(text) };
        const isOfYear = id === 'summaries/yunxi/2023' && ofYear !== undefined;
        return { outline: [], paragraphs: isOfYear ? paragraph(ofYear) : [] };
      },
    );
    return rows[0];
  };
  const of = (text: string, period?: string): string | undefined => {
    const row = readRow(text, period);
    return row && describeNote(row);
  };
  const stateOf = (text: string, ofYear?: string): string | undefined => {
    const row = readRow(text, '2024', ofYear);
    return row && describeState(row);
  };

  it('is told to be made good in the words of the report of the year after', () => {
    expect(of('危桥修好了，去年欠的1座另外计算，5月底以前已经改完。')).toBe(
      '后来的总结说：“去年欠的1座另外计算，5月底以前已经改完”；比承诺晚：期限是2023年12月31日，后来补完，2024年的报告说到',
    );
  });

  it('stands in the list of what was done afterwards, with the day if one is told', () => {
    expect(stateOf('危桥去年欠的1座另外计算，已经改完。')).toBe('未完成（75%，后来补完）');
    expect(stateOf('危桥去年欠的1座7月完成，渡口9月完成。')).toBe('未完成（75%，2024年7月补完）');
    expect(readRow('危桥去年欠的1座7月完成。')?.late).toEqual({
      when: '2024年7月',
      isKnown: true,
      what: '补完',
    });
  });

  it('is known by the name that the report gave it which missed it', () => {
    const missed = '改造危桥3座，比计划少1座。画眉二桥的旧桥垮塌。';
    expect(stateOf('画眉二桥8月26日开放交通。', missed)).toBe('未完成（75%，2024年8月26日补完）');
    expect(stateOf('听雨桥8月26日开放交通。', missed)).toBe('未完成（75%）');
    expect(stateOf('画眉二桥正在施工。', missed)).toBe('未完成（75%）');
    expect(stateOf('画眉二桥8月26日开放交通。', '改造危桥3座，画眉二桥的旧桥垮塌。')).toBe('未完成（75%）');
  });

  it('is known where all that was left is said to be made good, and it had been named as that', () => {
    const missed = '没有完成的1座危桥，2024年6月底以前补上。';
    expect(stateOf('全县补上了2023年的欠账。', missed)).toBe('未完成（75%，后来补完）');
    expect(stateOf('全县补上了2023年的欠账。', '改造危桥3座。')).toBe('未完成（75%）');
    expect(stateOf('全县补上了2022年的欠账。', missed)).toBe('未完成（75%）');
  });

  it('is not done where a part is still open', () => {
    expect(stateOf('危桥去年欠的1座完成桩基，其余8月底可以完成。')).toBe('未完成（75%）');
  });

  it.each([
    ['another number', '危桥去年欠的2座5月改完。', '2024'],
    ['another thing', '渡口去年欠的1座5月改完。', '2024'],
    ['another year', '危桥去年欠的1座5月改完。', '2025'],
    ['not done', '危桥去年欠的1座还在等设计。', '2024'],
  ])('is not where it is of %s', (_, text, period) => {
    expect(of(text, period)).toBeUndefined();
  });
});

it('a sum of several years says what it is', () => {
  const row = read(
    {
      'plans/yunxi/2021-2025': { says: [target('bridges', '2021/2025', '改造危桥20座')] },
      'summaries/yunxi/2021': report('改造危桥3座', undefined, '2021'),
      'summaries/yunxi/2022': report('改造危桥4座', undefined, '2022'),
    },
    {},
  );
  expect(describeNote(row)).toContain('各期总结的数相加：补做的没有另外加，重新列入的可能算了两次');
});
