import { describe, expect, it } from 'vitest';
import { describeNote, describeState } from '../../../../src/promises/describe/describe-state.ts';
import { createLedger } from '../../../../src/promises/ledger.ts';
import { lastDayOf } from '../../../../src/promises/sayings/reach.ts';
import { createExampleCatalogue, readRow, result, target, type Example } from '../example-ledger.ts';

const promise: Record<string, Example> = {
  'plans/yunxi/2023': { says: [target('works', '2023', '新建16公里')] },
};
const read = (report: Example, plans = promise): string => {
  const row = readRow({ ...plans, 'summaries/yunxi/2023': report });
  return [describeState(row), describeNote(row)].filter(Boolean).join(' ');
};
const says = (text: string, sentence = `${text}。`): Example => ({
  says: [{ ...result('works', '2023', text), sentence }],
});

describe('a report on a year', () => {
  it.each([
    ['截至10月底，全县建成15公里。', '10', '83.3'],
    ['1—11月，全县建成15公里。', '11', '91.7'],
    ['1至11月全县建成15公里。', '11', '91.7'],
    ['前三季度，全县建成15公里。', '9', '75'],
    ['上半年，全县建成15公里。', '6', '50'],
    ['前10个月，全县建成15公里。', '10', '83.3'],
  ])('that stops before its end does not tell how it ended: %s', (sentence, month, elapsed) => {
    expect(read(says('全县建成15公里', sentence))).toBe(
      `进行中（93.8%，序时${elapsed}%，快于序时） 结果只说到2023年${month}月`,
    );
  });

  it.each(['截至10月底，完成全年任务的94%。', '1—10月，完成年度目标的94%。'])(
    'that names the promise of the year does not thereby tell of its end: %s',
    (sentence) => {
      const text = sentence.slice(sentence.indexOf('完成'), -1);
      expect(read(says(text, sentence))).toBe('进行中（94%，序时83.3%，快于序时） 结果只说到2023年10月');
    },
  );

  it.each([
    '继上半年建成8公里后，全年建成15公里。',
    '1—12月，建成15公里。',
    '截至12月底，建成15公里。',
    '截至12月31日，建成15公里。',
    '其中10月建成15公里。',
  ])('that goes on to the end does: %s', (sentence) => {
    expect(read(says('建成15公里', sentence))).toBe('未完成（93.8%）');
  });

  it.each([
    { published: '2023-12-15' },
    { written: '2023-12-20', published: '2024-01-05' },
    { written: '2023-12' },
  ])('that was written before the year was over accuses nobody: %o', (dates) => {
    expect(read({ ...dates, ...says('建成15公里') })).toBe('进行中（93.8%） 写总结的时候期限还没有到');
    expect(read({ ...dates, ...says('建成16公里') })).toBe('已完成');
  });

  it('says that the time is over once it is by the clock of the build, and keeps its state', () => {
    const report: Example = { written: '2023-12-20', published: '2024-01-05', ...says('建成15公里') };
    const readOn = (today: string): (string | undefined)[] => {
      const catalogue = createExampleCatalogue({ ...promise, 'summaries/yunxi/2023': report });
      const [row] = createLedger(catalogue, undefined, undefined, today);
      return row ? [row.state, describeState(row), describeNote(row)] : [];
    };
    const early = ['under-way', '进行中（93.8%）', '写总结的时候期限还没有到'];
    expect(readOn('2023-12-31')).toEqual(early);
    expect(readOn('2024-01-01')).toEqual([
      'under-way',
      '进行中（93.8%，期限已过）',
      '期限已过，总结写于2023年12月20日，那时期限还没有到',
    ]);
  });

  it('says so as well where the report counts months that end before the day', () => {
    const report: Example = {
      written: '2023-12-12',
      published: '2023-12-25',
      says: [result('works', '2023-01/2023-11', '建成15公里')],
    };
    const catalogue = createExampleCatalogue({ ...promise, 'summaries/yunxi/2023': report });
    const [row] = createLedger(catalogue, undefined, undefined, '2026-03-01');
    expect(row && describeState(row)).toBe('进行中（93.8%，序时91.7%，快于序时，期限已过）');
  });

  it('accuses of what is short when it was written afterwards', () => {
    expect(read({ published: '2023-12-31', ...says('建成15公里') })).toBe('未完成（93.8%）');
  });

  it('that says before its end that a project has not begun does not say that it was missed', () => {
    const plans: Record<string, Example> = {
      'plans/yunxi/2023': { says: [target('ring-road', '2023', '绕城公路年内开工')] },
    };
    const not = { says: [result('ring-road', '2023', '绕城公路尚未开工')] };
    expect(read({ published: '2023-11-20', ...not }, plans)).toBe(
      '总结没有说结果（只是提到了，2023-12-31 到期）',
    );
    expect(read({ published: '2024-01-20', ...not }, plans)).toBe('未完成');
  });
});

describe('a report on a part of a year', () => {
  const quarters = (second: string, sentence = `${second}。`, opening?: string) =>
    readRow({
      ...promise,
      'summaries/yunxi/2023-Q1': { says: [result('works', '2023-Q1', '建成4公里')] },
      'summaries/yunxi/2023-Q2': {
        says: [
          { ...result('works', '2023-Q2', second), sentence, ...(opening !== undefined && { opening }) },
        ],
      },
    }).done;

  it('is added to what came before', () => {
    expect(quarters('建成6公里')).toBe(10);
    expect(quarters('建成6公里', '全省累计投入1亿元。全县建成6公里。')).toBe(10);
  });

  it.each(['累计建成6公里。', '今年以来，建成6公里。', '全县1—6月建成6公里。', '1—6月建成6公里。'])(
    'is not, where it counts from the beginning: %s',
    (sentence) => {
      expect(quarters('建成6公里', sentence)).toBe(6);
    },
  );

  it('is not, where the row that it stands in counts from the beginning', () => {
    expect(quarters('建成6公里', '建成6公里。', '1至6月累计投入1亿元')).toBe(6);
  });

  it('is, where it tells a time of its own', () => {
    expect(quarters('二季度建成6公里', '二季度建成6公里。', '今年以来投入1亿元')).toBe(10);
  });
});

describe('a promise that was kept after its time', () => {
  const row = (year: string) =>
    readRow({
      'plans/yunxi/2023': { says: [target('ring-road', '2023', '绕城公路建成通车')] },
      [`summaries/yunxi/${year}`]: { says: [result('ring-road', year, '绕城公路已建成通车')] },
    });

  it('is missed, and said to have been kept afterwards', () => {
    expect([describeState(row('2024')), describeNote(row('2024'))]).toEqual([
      '未完成（2024年完成）',
      '比承诺晚：期限是2023年12月31日，后来于2024年完成',
    ]);
    expect(describeNote(row('2023'))).toBeUndefined();
  });
});

describe('lastDayOf', () => {
  const of = (text: string, dates: Pick<Example, 'written' | 'published'>): string[] =>
    readRow({ ...promise, 'summaries/yunxi/2023': { ...dates, ...says(text) } }).results.map(lastDayOf);

  it('is the day of the writing, where the time was not over by then', () => {
    expect(of('建成16公里', { written: '2023-12-28', published: '2024-01-08' })).toEqual(['2023-12-28']);
    expect(of('建成16公里', { published: '2023-12-28' })).toEqual(['2023-12-28']);
    expect(of('建成16公里', { written: '2023-12' })).toEqual(['2023-11-30']);
  });

  it('is the end of what it tells of, else', () => {
    expect(of('建成16公里', { written: '2024-01-04' })).toEqual(['2023-12-31']);
    expect(of('1—10月建成16公里', { written: '2023-12-28' })).toEqual(['2023-10-31']);
  });
});
