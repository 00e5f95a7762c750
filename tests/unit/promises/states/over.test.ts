import { describe, expect, it } from 'vitest';
import { result, target } from '../example-ledger.ts';
import { readWithTexts as read, show } from '../mentions/read-with-texts.ts';

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
