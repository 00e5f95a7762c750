import { describe, expect, it } from 'vitest';
import { describeDone, describePromise } from '../../../../src/promises/describe/describe-amount.ts';
import { describeNote, describeState } from '../../../../src/promises/describe/describe-state.ts';
import { readYear, target, result, readRow, readLedger } from '../example-ledger.ts';

/** `promise ｜ result ｜ state ｜ note`, as the ledger writes them. */
const show = (row: ReturnType<typeof readYear>): string =>
  [describePromise(row), describeDone(row), describeState(row), describeNote(row)]
    .map((part) => part ?? '—')
    .join(' ｜ ');

describe('createLedger adds up what was done', () => {
  const cases: readonly (readonly [name: string, row: () => ReturnType<typeof readYear>, shown: string])[] = [
    [
      'half a year',
      () => readYear('works', ['新建16km'], { '2023-H1': '建成8.4km' }),
      '16公里 ｜ 8.4公里 ｜ 进行中（52.5%，序时50%，快于序时） ｜ 结果只说到2023年6月',
    ],
    [
      'half a year, then the year: reports count from the beginning',
      () => readYear('works', ['新建16km'], { '2023-H1': '建成8.4km', 2023: '建成16公里' }),
      '16公里 ｜ 16公里 ｜ 已完成 ｜ —',
    ],
    [
      'two halves',
      () => readYear('works', ['新建16公里'], { '2023-H1': '建成8.4公里', '2023-H2': '建成7.7公里' }),
      '16公里 ｜ 16.1公里 ｜ 已完成 ｜ —',
    ],
    [
      'two halves, one of them and some more',
      () => readYear('works', ['新建20公里'], { '2023-H1': '建成8余公里', '2023-H2': '建成7公里' }),
      '20公里 ｜ 15余公里 ｜ 未完成（75%） ｜ —',
    ],
    [
      'two halves, one of them about',
      () => readYear('works', ['新建20公里'], { '2023-H1': '建成约8公里', '2023-H2': '建成7公里' }),
      '20公里 ｜ 约15公里 ｜ 未完成（75%） ｜ —',
    ],
    [
      'half a year and the third quarter',
      () => readYear('works', ['新建16公里'], { '2023-H1': '建成8公里', '2023-Q3': '建成4公里' }),
      '16公里 ｜ 12公里 ｜ 进行中（75%，序时75%，与序时持平） ｜ 结果只说到2023年9月',
    ],
    [
      'a quarter within the half year is part of it',
      () => readYear('works', ['新建16公里'], { '2023-Q1': '建成3公里', '2023-H1': '建成8公里' }),
      '16公里 ｜ 8公里 ｜ 进行中（50%，序时50%，与序时持平） ｜ 结果只说到2023年6月',
    ],
    [
      'what is not quite done is not rounded to all of it',
      () => readYear('works', ['新建10000公里'], { 2023: '建成9999公里' }),
      '10,000公里 ｜ 9,999公里 ｜ 未完成（99.9%） ｜ —',
    ],
    [
      'less than was promised, at the end',
      () => readYear('works', ['新建16公里'], { 2023: '建成8公里' }),
      '16公里 ｜ 8公里 ｜ 未完成（50%） ｜ —',
    ],
    [
      'more than was promised, before the end',
      () => readYear('works', ['新建16公里'], { '2023-H1': '建成17公里' }),
      '16公里 ｜ 17公里 ｜ 已完成 ｜ —',
    ],
    [
      'a share of the target: no number is worked out that nobody said',
      () => readYear('works', ['新建16公里'], { '2023-H1': '已完成40%' }),
      '16公里 ｜ 目标的40% ｜ 进行中（40%，序时50%，慢于序时） ｜ 结果只说到2023年6月',
    ],
    [
      'a share of the target, and then what came after it',
      () => readYear('works', ['新建10公里'], { '2023-H1': '已完成40%', '2023-H2': '建成6公里' }),
      '10公里 ｜ 含“建成6公里” ｜ 已完成 ｜ —',
    ],
    [
      'all, in words',
      () => readYear('works', ['新建16公里'], { 2023: '已经全面完工' }),
      '16公里 ｜ 全部完成 ｜ 已完成 ｜ —',
    ],
    [
      'all, in words, said by a report on the last quarter',
      () => readYear('works', ['新建16公里'], { '2023-H1': '建成8公里', '2023-Q4': '已经全面完工' }),
      '16公里 ｜ 全部完成 ｜ 已完成 ｜ —',
    ],
    [
      'all, in words, beside a number in the same report',
      () => readYear('works', ['新建16公里'], { 2023: ['建成15.8公里', '已经全面完工'] }),
      '16公里 ｜ 全部完成 ｜ 已完成 ｜ —',
    ],
    ['nothing', () => readYear('works', ['新建16公里'], {}), '16公里 ｜ — ｜ 未到期（2023-12-31 到期） ｜ —'],
    [
      'what was expected, at the end of the year: neither done nor missed',
      () => readYear('sum', ['完成投资20亿元'], { 2023: '预计完成投资25亿元' }),
      '20亿元 ｜ 预计25亿元 ｜ 进行中（125%） ｜ 报告的是预计数',
    ],
    [
      'money, as people say it',
      () => readYear('sum', ['完成投资1.2亿元'], { 2023: '完成投资11980万元' }),
      '1.2亿元 ｜ 1.198亿元 ｜ 未完成（99.8%） ｜ —',
    ],
  ];
  it.each(cases)('%s', (_, row, shown) => {
    expect(show(row())).toBe(shown);
  });
});

describe('createLedger takes a promise as it was said', () => {
  it.each([
    ['约16公里', '建成15.5公里', '约16公里 ｜ 15.5公里 ｜ 已完成 ｜ —'],
    ['约16公里', '建成15.2公里', '约16公里 ｜ 15.2公里 ｜ 已完成 ｜ —'],
    ['约16公里', '建成15.1公里', '约16公里 ｜ 15.1公里 ｜ 未完成（94.4%） ｜ —'],
    ['16公里', '建成约15.1公里', '16公里 ｜ 约15.1公里 ｜ 未完成（94.4%） ｜ —'],
    ['16余公里', '建成15.5公里', '16余公里 ｜ 15.5公里 ｜ 未完成（96.9%） ｜ —'],
    ['约16公里', '建成12公里', '约16公里 ｜ 12公里 ｜ 未完成（75%） ｜ —'],
    ['16公里以上', '建成16公里', '16公里以上 ｜ 16公里 ｜ 已完成 ｜ —'],
    ['16公里', '建成16余公里', '16公里 ｜ 16余公里 ｜ 已完成 ｜ —'],
    ['1至2公里', '建成1公里', '1—2公里 ｜ 1公里 ｜ 已完成 ｜ —'],
  ])('%s, then %s', (promised, done, shown) => {
    expect(show(readYear('works', [promised], { 2023: done }))).toBe(shown);
  });

  it.each([
    ['不超过5起', { 2023: '发生5起' }, '不超过5起 ｜ 5起 ｜ 已完成 ｜ —'],
    ['不超过5起', { '2023-H1': '发生2起' }, '不超过5起 ｜ 2起 ｜ 进行中 ｜ 结果只说到2023年6月'],
    ['不超过5起', { '2023-H1': '发生6起' }, '不超过5起 ｜ 6起 ｜ 未完成 ｜ —'],
    ['不超过5起', { '2023-H2': '发生4起' }, '不超过5起 ｜ 4起 ｜ 进行中 ｜ 有的时期没有标出结果'],
    ['发生0起', { 2023: '发生0起' }, '0起 ｜ 0起 ｜ 已完成 ｜ —'],
    ['发生0起', { 2023: '发生1起' }, '0起 ｜ 1起 ｜ 未完成 ｜ —'],
  ])('a limit: %s, then %o', (promised, done, shown) => {
    expect(show(readYear('accidents', [promised], done as Record<string, string>))).toBe(shown);
  });

  it('the rate of a year is not known before the year is over', () => {
    expect(show(readYear('growth', ['增长8%'], { '2023-H1': '增长10%' }))).toBe(
      '8% ｜ 10% ｜ 进行中 ｜ 结果只说到2023年6月',
    );
    expect(show(readYear('growth', ['增长8%'], { 2023: '增长7%' }))).toBe('8% ｜ 7% ｜ 未完成 ｜ —');
  });

  it('what stands at the end of a period is never added, and its share is no progress', () => {
    const done = { '2023-H1': '总里程4400公里', '2023-H2': '总里程4500公里' };
    expect(show(readYear('total', ['总里程4643公里'], done))).toBe('4,643公里 ｜ 4,500公里 ｜ 未完成 ｜ —');
    expect(show(readYear('total', ['总里程4643公里'], { '2023-H1': '总里程4650公里' }))).toBe(
      '4,643公里 ｜ 4,650公里 ｜ 已完成 ｜ —',
    );
  });

  it('what stands at the end of a period may be said by a report on a longer one', () => {
    const row = readRow({
      'plans/yunxi/2025': { says: [target('total', '2025', '总里程达到5000公里')] },
      'summaries/yunxi/2021-2025': { says: [result('total', '2021/2025', '总里程5010公里')] },
    });
    expect(show(row)).toBe('5,000公里 ｜ 5,010公里 ｜ 已完成 ｜ —');
  });
});

describe('createLedger puts years together', () => {
  const years = (done: Record<string, string>): string =>
    show(readYear('works', ['新建80公里'], done, '2021/2025'));

  it('adds the years of five', () => {
    expect(years({ 2021: '建成10公里', 2022: '建成20公里' })).toBe(
      '80公里 ｜ 30公里 ｜ 进行中（37.5%，序时40%，慢于序时） ｜ 结果只说到2022年12月；各期总结的数相加：补做的没有另外加，重新列入的可能算了两次',
    );
    expect(years({ 2021: '建成40公里', 2022: '建成40公里' })).toBe(
      '80公里 ｜ 80公里 ｜ 已完成 ｜ 各期总结的数相加：补做的没有另外加，重新列入的可能算了两次',
    );
  });

  it('does not accuse a bureau of a year that nobody has read of', () => {
    const known = { 2022: '建成20公里', 2023: '建成20公里', 2024: '建成20公里', 2025: '建成10公里' };
    expect(years(known)).toBe(
      '80公里 ｜ 70公里 ｜ 进行中（87.5%） ｜ 有的时期没有标出结果；各期总结的数相加：补做的没有另外加，重新列入的可能算了两次',
    );
    expect(years({ 2021: '建成5公里', ...known })).toBe(
      '80公里 ｜ 75公里 ｜ 未完成（93.8%） ｜ 各期总结的数相加：补做的没有另外加，重新列入的可能算了两次',
    );
  });

  it('leaves out what was done before and after', () => {
    const rows = readLedger({
      'plans/yunxi/2023': { says: [target('works', '2023', '新建16公里')] },
      'summaries/yunxi/2022': { says: [result('works', '2022', '建成9公里')] },
      'summaries/yunxi/2024': { says: [result('works', '2024', '建成9公里')] },
    });
    expect(rows.map((row) => [row.period.id, row.state])).toEqual([
      ['2023', 'no-report'],
      ['2024', 'untargeted'],
      ['2022', 'untargeted'],
    ]);
  });

  it('says so where only a longer time was reported on', () => {
    const [promised, whole] = readLedger({
      'plans/yunxi/2023-H2': { says: [target('works', '2023-H2', '下半年新建8公里')] },
      'summaries/yunxi/2023': { says: [result('works', '2023', '全年建成16公里')] },
    });
    expect(promised && show(promised)).toBe('8公里 ｜ — ｜ 进行中 ｜ 标出来的只有2023年的结果');
    expect(whole && show(whole)).toBe('— ｜ 16公里 ｜ 未见公开目标 ｜ —');
  });
});

describe('createLedger reads documents with several numbers, or that were revoked', () => {
  it('the largest number of a document is the whole, the others may be parts', () => {
    const row = readYear('works', ['新建16公里', '其中城关镇5公里'], { 2023: ['城关镇5公里', '建成16公里'] });
    expect(show(row)).toBe('16公里 ｜ 16公里 ｜ 已完成 ｜ —');
    expect(row.contradictions).toEqual([]);
  });

  it('parts that may make up the whole accuse nobody', () => {
    expect(show(readYear('works', ['新建16公里'], { 2023: ['东片9公里', '西片7公里'] }))).toBe(
      '16公里 ｜ 9公里 ｜ 进行中（56.3%） ｜ 报告的数不能断定是否完成',
    );
    expect(show(readYear('works', ['新建16公里'], { 2023: ['东片9公里', '西片6公里'] }))).toBe(
      '16公里 ｜ 9公里 ｜ 未完成 ｜ —',
    );
  });

  it('of two reports on the same time the newer one holds', () => {
    const row = readRow({
      'plans/yunxi/2023': { says: [target('works', '2023', '新建16公里')] },
      'summaries/yunxi/2023': { published: '2024-01-05', says: [result('works', '2023', '建成15公里')] },
      'summaries/yunxi/2023-更正': {
        reviews: ['2023'],
        published: '2024-03-05',
        says: [result('works', '2023', '建成16公里')],
      },
    });
    expect(show(row)).toBe('16公里 ｜ 16公里 ｜ 已完成 ｜ —');
  });

  it('nothing follows from a document that was revoked, but it is shown', () => {
    const validity = { status: '废止' as const };
    const row = readRow({
      'plans/yunxi/2023': { says: [target('works', '2023', '新建16公里')] },
      'plans/yunxi/2023-调整': {
        plans: ['2023'],
        published: '2023-06-01',
        validity,
        says: [target('works', '2023', '新建12公里')],
      },
      'summaries/yunxi/2023': { validity, says: [result('works', '2023', '建成15公里')] },
    });
    expect(show(row)).toBe('16公里 ｜ — ｜ 本站没有收录总结（2023-12-31 到期） ｜ 报告结果的文件已经废止');
    expect(row.results).toHaveLength(1);
    expect(row.targets).toHaveLength(2);
  });
});

describe('what is only expected', () => {
  it.each([
    ['16公里', '全年预计完成16公里。'],
    ['完成16公里', '今年计划完成16公里。'],
    ['新建16公里', '拟新建16公里。'],
  ])('is told by its clause, wherever the mark begins: %s in %s', (text, sentence) => {
    const row = readRow({
      'plans/yunxi/2023': { says: [target('works', '2023', '新建16公里')] },
      'summaries/yunxi/2023': { says: [{ ...result('works', '2023', text), sentence }] },
    });
    expect([row.state, row.isEstimate]).toEqual(['under-way', true]);
  });
});

describe('a share of something else', () => {
  it('is no share of what was promised', () => {
    const row = readYear('works', ['新建16公里'], { 2023: '完成投资的100%' });
    expect([row.state, row.share]).toEqual(['under-way', undefined]);
    expect(readYear('sum', ['完成投资3亿元'], { 2023: '完成投资的100%' }).state).toBe('done');
  });
});

describe('a revoked report', () => {
  it('does not dispute that less was done', () => {
    const row = readRow({
      'plans/yunxi/2023': { says: [target('works', '2023', '新建16公里')] },
      'summaries/yunxi/2023': { says: [result('works', '2023', '建成12公里')] },
      'summaries/yunxi/2023-H2': {
        validity: { status: '废止' },
        says: [result('works', '2023', '已经全面完工')],
      },
    });
    expect([row.state, row.contradictions]).toEqual(['missed', []]);
  });
});

describe('a limit', () => {
  it('is not said to be broken by a number that nobody has marked', () => {
    const sentence = '事故不超过5起，实际完成7起。';
    const row = readRow({
      'summaries/yunxi/2023': { says: [{ ...target('accidents', '2023', '不超过5起'), sentence }] },
    });
    expect([row.done, row.state]).toEqual([7, 'under-way']);
  });
});
