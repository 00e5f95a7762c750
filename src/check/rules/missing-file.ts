import type { ReportedRule } from './rule.ts';

export const missingFile: ReportedRule = {
  id: 'missing-file',
  severity: 'error',
  title: '找不到文件',
  why: '图片、附件要和文档放在一起；文件名的大小写、扩展名都要一样。',
  part: 'body',
  bad: '见[附件1](附件2.pdf)。',
  good: '见[附件1](附件1.pdf)。',
  found:
    'content/plans/yunxi/2024.mdx:10:2 找不到文件“附件2.pdf”（content/plans/yunxi/附件2.pdf）。请检查文件名和大小写，或者把文件放到这个位置。',
  reportedBy: [
    'src/check/pages/read-address.ts',
    'src/markdown/remark-references.ts',
    'src/settings/check-logo.ts',
    'src/settings/settings-file.ts',
  ],
};
