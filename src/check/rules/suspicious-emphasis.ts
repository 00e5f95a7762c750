import type { ReportedRule } from './rule.ts';

export const suspiciousEmphasis: ReportedRule = {
  id: 'suspicious-emphasis',
  severity: 'warning',
  title: '星号不会变成斜体',
  why: '公文不用斜体，所以一对星号照原样显示，一个字也不少；想要强调的，要写两对星号，显示为粗体。',
  part: 'body',
  bad: '造价按*号路段另算，带*的不含征地费。',
  good: '造价按\\*号路段另算，带\\*的不含征地费。',
  found:
    'content/plans/yunxi/2024.mdx:10:4 一对星号在 Markdown 里是斜体，这里照原样显示星号。要强调请写成 **文字**；正文里就是星号的，写成 \\* 就不再提醒。',
  reportedBy: ['src/markdown/remark-gate.ts'],
};
