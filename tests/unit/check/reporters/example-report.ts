import type { CheckReport } from '../../../../src/check/reporters/report.ts';
import type { Problem } from '../../../../src/schema/problem.ts';
import { toMessage } from '../../../../src/source/message.ts';

const problems: readonly Problem[] = [
  {
    rule: 'invalid-date',
    severity: 'error',
    file: 'content/plans/yunxi/专项, 100%: 危桥.mdx',
    line: 7,
    column: 1,
    message: '发布日期“2024-13-01”不是日期。',
    advice: '请写成 2024-12-01 这样的格式。',
  },
  {
    rule: 'numbering',
    severity: 'warning',
    file: 'content/plans/yunxi/2025.mdx',
    line: 20,
    column: 3,
    message: '编号“一、”之后是“三、”，\r\n缺 50%: “二、”。',
    advice: '请对照原文。',
    fix: { start: 200, end: 201, text: '二' },
  },
];

/** An error, and a warning that could be fixed, in two files. */
export const report: CheckReport = { documentCount: 5, base: '/jtj/', messages: problems.map(toMessage) };

export const emptyReport: CheckReport = { documentCount: 5, base: '/', messages: [] };
