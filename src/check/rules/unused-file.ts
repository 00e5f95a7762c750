import type { ReportedRule } from './rule.ts';

export const unusedFile: ReportedRule = {
  id: 'unused-file',
  severity: 'warning',
  title: 'Word 文件、网页或文本没有用到',
  why: '网站只发布 MDX 文件和它们的附件；直接放进来的 Word 文件，读者看不到。',
  part: 'files',
  bad: 'content/plans/yunxi/2025年工作计划.docx',
  good: 'content/plans/yunxi/2025.mdx',
  found:
    'content/plans/yunxi/2025年工作计划.docx:1:1 没有文件用到它，不会发布。要当作正文，请运行 npm run import；要当作附件，请写进 attachments；只是留底，请移出 content/。',
  reportedBy: ['src/check/files/unused-files.ts'],
};
