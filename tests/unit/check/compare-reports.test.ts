import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/check/compare-reports.ts';
import type { Problem } from '../../../src/schema/problem.ts';

function problem(message: string, line = 1): Problem {
  return { rule: 'numbering', severity: 'warning', file: 'x.mdx', line, column: 1, message, advice: '' };
}

describe('compareReports', () => {
  test('tells what is new and what is gone', () => {
    expect(compareReports([problem('甲。'), problem('乙。')], [problem('乙。'), problem('丙。')])).toEqual({
      added: [problem('丙。')],
      gone: [problem('甲。')],
    });
  });

  test('does not mind that a problem has moved to another line', () => {
    expect(compareReports([problem('甲。', 3)], [problem('甲。', 9)])).toEqual({ added: [], gone: [] });
  });

  test('counts problems that say the same', () => {
    const twice = [problem('甲。', 3), problem('甲。', 5)];
    expect(compareReports(twice, [problem('甲。', 3)]).gone).toHaveLength(1);
    expect(compareReports([problem('甲。', 3)], twice).added).toHaveLength(1);
  });
});
