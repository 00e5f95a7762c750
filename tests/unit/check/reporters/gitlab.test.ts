import { describe, expect, test } from 'vitest';
import { formatGitlab } from '../../../../src/check/reporters/gitlab.ts';
import { emptyReport, report } from './example-report.ts';

interface Issue {
  readonly fingerprint: string;
}

describe('formatGitlab', () => {
  test('gives an issue for each problem, with its file as it is called and its line', () => {
    const issues = JSON.parse(formatGitlab(report)) as Issue[];
    expect(issues).toEqual([
      {
        description: '发布日期“2024-13-01”不是日期。请写成 2024-12-01 这样的格式。',
        check_name: 'invalid-date',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
        severity: 'major',
        location: { path: 'content/plans/yunxi/专项, 100%: 危桥.mdx', lines: { begin: 7 } },
      },
      {
        description: '编号“一、”之后是“三、”，<U+000D><U+000A>缺 50%: “二、”。请对照原文。',
        check_name: 'numbering',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
        severity: 'minor',
        location: { path: 'content/plans/yunxi/2025.mdx', lines: { begin: 20 } },
      },
    ]);
  });

  test('knows a problem again when lines have moved, and tells two of the same apart', () => {
    const [first] = report.messages;
    if (!first) throw new Error('The report is empty');
    const moved = Object.assign(Object.create(first) as typeof first, { line: 90 });
    const [a] = JSON.parse(formatGitlab({ messages: [first] })) as Issue[];
    const [b, c] = JSON.parse(formatGitlab({ messages: [moved, moved] })) as Issue[];
    expect(b?.fingerprint).toBe(a?.fingerprint);
    expect(c?.fingerprint).not.toBe(a?.fingerprint);
  });

  test('is an empty list when there is nothing to tell', () => {
    expect(JSON.parse(formatGitlab(emptyReport))).toEqual([]);
  });
});
