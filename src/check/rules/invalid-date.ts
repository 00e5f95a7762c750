import type { ReportedRule } from './rule.ts';

export const invalidDate: ReportedRule = {
  id: 'invalid-date',
  severity: 'error',
  title: '日期写错',
  why: '日期要是历法里有的一天，并且写成统一的格式，才能排序和引用。',
  part: 'frontmatter',
  bad: 'published: 2024-13-05',
  good: 'published: 2024-01-05',
  found: 'content/plans/yunxi/2024.mdx:2:1 发布日期“2024-13-05”不是日期：一年没有13月。请对照原文改正。',
  reportedBy: ['src/schema/date.ts'],
};
