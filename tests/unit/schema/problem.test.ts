import { describe, expect, test } from 'vitest';
import { compareProblems, formatProblem, isError, type Problem } from '../../../src/schema/problem.ts';

const problem: Problem = {
  rule: 'invalid-date',
  severity: 'error',
  file: 'content/plans/yunxi/2024.mdx',
  line: 7,
  column: 1,
  message: '发布日期“2024-13-01”不是日期。',
  advice: '请写成 2024-12-01 这样的格式。',
};

describe('formatProblem', () => {
  test('tells the place, what is wrong and what to write, on one line', () => {
    expect(formatProblem(problem)).toBe(
      'content/plans/yunxi/2024.mdx:7:1 发布日期“2024-13-01”不是日期。请写成 2024-12-01 这样的格式。',
    );
  });
});

describe('compareProblems', () => {
  test('orders by file, line and column as numbers, then by rule', () => {
    const ordered: Problem[] = [
      { ...problem, file: 'content/bureaus/yunxi.yaml', line: 90 },
      { ...problem, line: 2 },
      { ...problem, line: 10, column: 2 },
      { ...problem, line: 10, column: 10, rule: 'a' },
      { ...problem, line: 10, column: 10, rule: 'b' },
    ];
    expect(ordered.toReversed().sort(compareProblems)).toEqual(ordered);
  });
});

describe('isError', () => {
  test('tells what stops a build from what does not', () => {
    expect([isError(problem), isError({ severity: 'warning' })]).toEqual([true, false]);
  });
});
