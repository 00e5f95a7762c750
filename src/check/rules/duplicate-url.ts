import type { ReportedRule } from './rule.ts';

export const duplicateUrl: ReportedRule = {
  id: 'duplicate-url',
  severity: 'error',
  title: '两个文件用了同一个网址',
  why: '同一个地址只能有一页，另一份文件会不见。',
  part: 'files',
  bad: `content/plans/yunxi/2024.mdx
content/plans/yunxi/2024/index.mdx`,
  good: `content/plans/yunxi/2024.mdx
content/plans/yunxi/2025.mdx`,
  found:
    'content/plans/yunxi/2024/index.mdx:1:1 网址 /plans/yunxi/2024/ 已经属于 content/plans/yunxi/2024.mdx。请给这个文件改名；文件名不能只差大小写。',
  alsoFound: ['copied-document'],
  reportedBy: [
    'src/check/files/published-files.ts',
    'src/check/find-duplicate-urls.ts',
    'src/check/pages/page-names.ts',
  ],
};
