import { describe, expect, it } from 'vitest';
import { readLedger, result, target } from '../example-ledger.ts';
import { readAll, readWithTexts as read, show } from '../mentions/read-with-texts.ts';

const plan = (text: string) => ({ says: [target('bridges', '2024', text)] });

describe('a promise whose day is past', () => {
  it('has the same state with a number from before that day as without any', () => {
    expect(show(read({ 'plans/yunxi/2024': plan('8月底以前改造危桥5座') }, {}))).toBe(
      '本站没有收录总结（2024-08-31 到期）',
    );
    const row = read(
      {
        'plans/yunxi/2024': plan('8月底以前改造危桥5座'),
        'summaries/yunxi/2024-H1': { says: [result('bridges', '2024-H1', '改造危桥3座')] },
      },
      {},
    );
    expect(show(row)).toBe(
      '本站没有收录总结（到2024年6月60%，2024-08-31 到期） 结果只说到2024年6月，本站没有收录后来的总结',
    );
    expect([row.state, row.done]).toEqual(['no-report', 3]);
  });

  it('goes on where the report of that day has a number that leaves it open', () => {
    const row = read(
      {
        'plans/yunxi/2024': plan('改造危桥5座'),
        'summaries/yunxi/2024': { says: [result('bridges', '2024', '预计改造危桥3座')] },
      },
      {},
    );
    expect(row.state).toBe('under-way');
  });

  it('is not under way where its report mentions it in words of which no result follows', () => {
    const row = read(
      {
        'plans/yunxi/2024': plan('改造危桥5座'),
        'summaries/yunxi/2024-H1': { says: [result('bridges', '2024-H1', '改造危桥3座')] },
        'summaries/yunxi/2024': { says: [result('bridges', '2024', '主体已经完工')] },
      },
      {},
    );
    expect(row.state).toBe('mentioned');
  });
});

describe('a project whose day is past', () => {
  const plan = { says: [target('ring-road', '2024', '绕城公路8月底以前建成通车')] };
  const half = { says: [result('ring-road', '2024-H1', '绕城公路路基已经完工')] };

  it('has the same state with a step from before that day as without any', () => {
    expect(show(read({ 'plans/yunxi/2024': plan }, {}))).toBe('本站没有收录总结（2024-08-31 到期）');
    expect(show(read({ 'plans/yunxi/2024': plan, 'summaries/yunxi/2024-H1': half }, {}))).toBe(
      '本站没有收录总结（2024-08-31 到期） 结果只说到2024年6月，本站没有收录后来的总结',
    );
  });

  it('says whether the report of that day is silent, or has but named it', () => {
    const documents = {
      'plans/yunxi/2024': plan,
      'summaries/yunxi/2024-H1': half,
      'summaries/yunxi/2024': { says: [result('accidents', '2024', '0起')] },
    };
    const [first] = readLedger(documents);
    expect(first?.state).toBe('unmentioned');
    const texts = { 'summaries/yunxi/2024': [['工作', '绕城公路是全县最大的工程。']] } as const;
    const rows = readAll(documents, texts);
    const row = rows.find(({ project }) => project);
    expect(row && show(row)).toBe(
      '总结没有说结果（只是提到了，2024-08-31 到期） 结果只说到2024年6月，后来的总结提到了，没有说结果：“绕城公路是全县最大的工程”',
    );
  });

  it('goes on where a report of that day or after tells how far it has got', () => {
    const later = { says: [result('ring-road', '2024', '绕城公路完成路面')] };
    expect(read({ 'plans/yunxi/2024': plan, 'summaries/yunxi/2024': later }, {}).state).toBe('under-way');
    const next = { says: [result('ring-road', '2025-H1', '绕城公路完成路面')] };
    expect(
      read({ 'plans/yunxi/2024': plan, 'summaries/yunxi/2024-H1': half, 'summaries/yunxi/2025-H1': next }, {})
        .state,
    ).toBe('under-way');
  });
});

describe('a line of several parts whose days are past', () => {
  const plan = {
    says: [
      target('ring-road', '2024', '绕城公路8月底以前建成通车'),
      target('sum ring-road', '2024', '绕城公路完成投资3亿元'),
    ],
  };
  const half = {
    says: [
      result('ring-road', '2024-H1', '绕城公路路基已经完工'),
      result('sum ring-road', '2024-H1', '绕城公路完成投资1亿元'),
    ],
  };

  it('goes on no more when no part has been told of', () => {
    const row = read({ 'plans/yunxi/2024': plan, 'summaries/yunxi/2024-H1': half }, {});
    expect([row.state, row.parts?.map(({ state }) => state)]).toEqual([
      'no-report',
      ['no-report', 'no-report'],
    ]);
  });

  it('is judged by the parts that are not done', () => {
    const says = [half.says[0] ?? [], result('sum ring-road', '2024-H1', '绕城公路完成投资3亿元')].flat();
    const row = read({ 'plans/yunxi/2024': plan, 'summaries/yunxi/2024-H1': { says } }, {});
    expect([row.state, row.parts?.map(({ state }) => state)]).toEqual(['no-report', ['no-report', 'done']]);
  });

  it('is not called silent where the report of the end speaks of the project', () => {
    const end = { says: [result('sum ring-road', '2024', '绕城公路完成投资3亿元')] };
    const row = read(
      { 'plans/yunxi/2024': plan, 'summaries/yunxi/2024-H1': half, 'summaries/yunxi/2024': end },
      {},
    );
    expect([row.state, row.parts?.map(({ state }) => state)]).toEqual(['under-way', ['under-way', 'done']]);
  });
});
