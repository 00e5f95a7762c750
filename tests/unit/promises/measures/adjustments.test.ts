import { describe, expect, it } from 'vitest';
import { findAdjustment } from '../../../../src/promises/rows/adjustments.ts';
import { describeChanged } from '../../../../src/promises/describe/describe-changed.ts';
import { readRow, result, target, type Example } from '../example-ledger.ts';

const read = (old: Partial<Example>, amount = '新建42公里') => {
  const row = readRow({
    'plans/yunxi/2023': { published: '2023-01-10', says: [target('works', '2023', '新建50公里')], ...old },
    'plans/yunxi/2023-调整': { published: '2023-06-10', says: [target('works', '2023', amount)] },
  });
  return {
    disputed: row.contradictions.length,
    changed: findAdjustment(row.targets, '公里')?.map(({ statement }) => statement.text),
  };
};
const replaced = {
  validity: {
    status: '废止',
    date: new Date('2023-06-10').toISOString().slice(0, 10),
    reason: '任务调整',
    successor: 'plans/yunxi/2023-调整',
  },
} as const;

describe('two promises of one period', () => {
  it('are one that was changed, where one document took the place of the other', () => {
    expect(read(replaced)).toEqual({ disputed: 0, changed: ['新建50公里', '新建42公里'] });
  });

  it('contradict one another where none did', () => {
    expect(read({})).toEqual({ disputed: 1, changed: undefined });
  });

  it('are the same where the number stayed', () => {
    expect(read(replaced, '新建50公里')).toEqual({ disputed: 0, changed: undefined });
  });
});

describe('a step of a project that another document took the place of', () => {
  const step = (old: Partial<Example>) =>
    readRow({
      'plans/yunxi/2023': { says: [target('ring-road', '2023', '绕城公路9月开工')], ...old },
      'plans/yunxi/2023-调整': {
        published: '2023-06-10',
        says: [target('ring-road', '2023', '绕城公路完成初步设计审批')],
      },
      'summaries/yunxi/2023': { says: [result('ring-road', '2023', '绕城公路完成初步设计审批')] },
    });
  const changedOf = (old: Partial<Example>) =>
    findAdjustment(step(old).targets, undefined)?.map(({ statement }) => statement.text);

  it('is a promise that was changed, and the state is that of the new one', () => {
    expect(changedOf(replaced)).toEqual(['绕城公路9月开工', '绕城公路完成初步设计审批']);
    expect(step(replaced).state).toBe('done');
    expect(describeChanged(step(replaced))).toBe('目标调整过：绕城公路9月开工→绕城公路完成初步设计审批');
  });

  it('is none where no document took the place of the other', () => {
    expect(changedOf({})).toBeUndefined();
    expect(describeChanged(step({}))).toBeUndefined();
  });
});

describe('two reports of one period', () => {
  const say = (validity: Example['validity'], text = '建成40公里') =>
    readRow({
      'plans/yunxi/2023': { says: [target('works', '2023', '新建50公里')] },
      'summaries/yunxi/2023': {
        ...(validity && { validity }),
        says: [result('works', '2023', '建成45公里')],
      },
      'summaries/yunxi/2023-更正': {
        published: '2024-06-10',
        says: [result('works', '2023', text)],
      },
    }).contradictions.length;
  const validity = { ...replaced.validity, successor: 'summaries/yunxi/2023-更正' };

  it('do not contradict one another where one document took the place of the other', () => {
    expect(say(validity)).toBe(0);
  });

  it('do where none did', () => {
    expect(say(undefined)).toBe(1);
    expect(say(undefined, '建成45公里')).toBe(0);
  });
});
