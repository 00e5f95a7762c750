import type { ReportedRule } from './rule.ts';

export const copiedDocument: ReportedRule = {
  id: 'copied-document',
  severity: 'error',
  title: '同一份文件有两个',
  why: '复制出来的“最终版(1)”会和原来的一起发布，读者看到两份一样的文件，数也会算两遍。',
  part: 'files',
  bad: `content/plans/yunxi/2024.mdx
content/plans/yunxi/2024 最终版(1).mdx`,
  good: `content/plans/yunxi/2024.mdx
content/plans/yunxi/2025.mdx`,
  found:
    'content/plans/yunxi/2024 最终版(1).mdx:1:1 标题、发布机构、文种和时期都和 content/plans/yunxi/2024.mdx 一样，会发布两次。是同一份的，请删去一个；不是的，请改正标题或时期，或者写上各自的文号。',
  reportedBy: ['src/check/files/copied-documents.ts'],
};
