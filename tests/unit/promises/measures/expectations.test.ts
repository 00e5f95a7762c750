import { describe, expect, it } from 'vitest';
import { describeNote, describeState } from '../../../../src/promises/describe/describe-state.ts';
import { readLedger, result, target, type Example } from '../example-ledger.ts';

const plan: Example = { says: [target('works', '2031', '新建45公里左右')] };
const half: Example = {
  says: [result('works', '2031-H1', '新建18公里'), target('works', '2031', '预计全年完成40公里')],
};

describe('what a report in the middle of the time expects of the rest', () => {
  it('does not take the place of what was promised', () => {
    const [row] = readLedger({ 'plans/yunxi/2031': plan, 'summaries/yunxi/2031-H1': half });
    expect(row).toMatchObject({ promised: 45, done: 18, isSameDocument: false, contradictions: [] });
    expect(row?.targets.map(({ statement }) => statement.text)).toEqual([
      '新建45公里左右',
      '预计全年完成40公里',
    ]);
    expect(row && describeState(row)).toBe('进行中（40%，序时50%，慢于序时，总结预计完不成）');
    expect(row && describeNote(row)).toContain('总结还说：“预计全年完成40公里”');
  });

  it('is all that there is where nothing else promises', () => {
    expect(readLedger({ 'summaries/yunxi/2031-H1': half })[0]).toMatchObject({ promised: 40 });
  });

  it('is a promise in a plan', () => {
    const later: Example = { published: '2031-06-01', says: [target('works', '2031', '预计完成40公里')] };
    expect(readLedger({ 'plans/yunxi/2031': plan, 'plans/yunxi/2031-1': later })[0]).toMatchObject({
      promised: 40,
    });
  });
});

describe('a number beside words that say that all is done', () => {
  const all = { ...result('works', '2031', '超额完成年度任务'), stage: 'finished' as const };
  const read = (text: string) =>
    readLedger({
      'plans/yunxi/2031': { says: [target('works', '2031', '新建50公里')] },
      'summaries/yunxi/2031': { says: [result('works', '2031', text), all] },
    })[0];

  it('is the result where it is no less than was promised', () => {
    expect(read('新建61公里')).toMatchObject({ state: 'done', done: 61, share: 1.22 });
  });

  it('is not where it is less', () => {
    expect(read('新建48公里')).toMatchObject({ state: 'done', done: 50 });
  });
});
