import { describe, expect, it } from 'vitest';
import { tallyPlaywright, tallyVitest } from '../../../src/cli/test-report.ts';
import { arrangeSteps, selectSteps, steps } from '../../../src/cli/test-steps.ts';
import { formatOutcome, pickWarnings, summarise, type Outcome } from '../../../src/cli/test-summary.ts';

const passed: Outcome = { id: 'eslint', name: '代码规范', result: 'passed', seconds: '3.0' };
const unit: Outcome = {
  id: 'unit',
  name: '单元测试',
  result: 'passed',
  seconds: '12.3',
  tally: { passed: 40, failed: 0, skipped: 2 },
};

describe('summarise', () => {
  it('counts single tests when all is well', () => {
    expect(summarise([passed, unit])).toEqual([
      '全部通过：2 个步骤，另有 2 项测试跳过。',
      '40 passed, 0 failed',
    ]);
  });
  it('counts a failed step that is not made of tests as one failure', () => {
    expect(summarise([{ ...passed, result: 'failed' }, unit])).toEqual([
      '没有通过：代码规范。具体原因见上面的输出。',
      '40 passed, 1 failed',
    ]);
  });
  it('counts failed tests once, not again as a failed step', () => {
    const broken: Outcome = { ...unit, result: 'failed', tally: { passed: 37, failed: 3, skipped: 0 } };
    expect(summarise([passed, broken])[1]).toBe('37 passed, 3 failed');
  });
  it('counts a runner that failed without a failed test, and a step that was not run', () => {
    const crashed: Outcome = { ...unit, result: 'failed' };
    const notRun: Outcome = { ...passed, id: 'e2e', name: '浏览器测试', result: 'skipped' };
    expect(summarise([crashed, notRun])).toEqual([
      '没有通过：单元测试、浏览器测试。具体原因见上面的输出。',
      '40 passed, 2 failed',
    ]);
  });
});

describe('formatOutcome', () => {
  it('gives result, seconds and the number of tests', () => {
    expect(formatOutcome(unit)).toBe('通过，用时 12.3 秒（40 项通过，2 项跳过）');
    expect(formatOutcome({ ...passed, result: 'failed' })).toBe('失败，用时 3.0 秒');
    expect(formatOutcome({ ...passed, result: 'skipped' })).toBe('没有运行，因为前面的步骤失败了');
  });
});

describe('pickWarnings', () => {
  it('keeps lines that warn, and none that count no warnings', () => {
    const output = ['提醒 content/a.mdx:7:1 序号跳过了（三）。', 'ok', '- 0 warnings', '(node) Warning: old'];
    expect(pickWarnings(output.join('\n'))).toEqual([output[0], output[3]]);
  });
});

describe('tallyVitest and tallyPlaywright', () => {
  it('read the totals of a report', () => {
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(tallyVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(tallyPlaywright({ stats })).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });
  it('give nothing for what is not a report', () => {
    expect(tallyVitest(undefined)).toBeUndefined();
    expect(tallyVitest({ numPassedTests: 5 })).toBeUndefined();
    expect(tallyPlaywright({ stats: { expected: '4' } })).toBeUndefined();
  });
});

describe('selectSteps', () => {
  it('takes all steps when none is named, and keeps their order otherwise', () => {
    expect(selectSteps([])).toEqual({ selected: steps });
    const result = selectSteps(['unit', 'format']);
    expect('selected' in result && result.selected.map(({ id }) => id)).toEqual(['format', 'unit']);
  });
  it('names the steps there are', () => {
    const all = steps.map(({ id }) => id).join('、');
    expect(selectSteps(['units'])).toEqual({ problem: `没有这样的步骤：units。可用的步骤：${all}。` });
  });
});

describe('arrangeSteps', () => {
  const arrange = (...ids: readonly string[]): string[][][] => {
    const selection = selectSteps(ids);
    if ('problem' in selection) throw new Error(selection.problem);
    return arrangeSteps(selection.selected).map((lanes) => lanes.map((lane) => lane.map(({ id }) => id)));
  };
  it('runs unit tests beside what one core does, and the browser when both have ended', () => {
    expect(arrange()).toEqual([
      [['format', 'eslint', 'stylelint', 'types', 'content', 'build'], ['unit']],
      [['e2e']],
    ]);
  });
  it('leaves nothing out, and runs a step after the one that it needs', () => {
    expect(arrange().flat(2).sort()).toEqual(steps.map(({ id }) => id).sort());
    for (const { id, needs } of steps)
      if (needs !== undefined)
        expect(arrange().flat(2).indexOf(needs)).toBeLessThan(arrange().flat(2).indexOf(id));
  });
  it('arranges a part', () => {
    expect(arrange('e2e', 'types')).toEqual([[['types']], [['e2e']]]);
    expect(arrange('e2e')).toEqual([[['e2e']]]);
  });
});
