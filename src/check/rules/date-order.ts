import type { Rule } from './rule.ts';

export const dateOrder: Rule = {
  id: 'date-order',
  severity: 'warning',
  title: '日期前后不合',
  why: '发布早于成文，或者总结还没有开始的时期，多半是写错了年份。',
  part: 'frontmatter',
  bad: `written: 2024-01-12
published: 2024-01-05`,
  good: `written: 2024-01-04
published: 2024-01-05`,
  found:
    'content/plans/yunxi/2024.mdx:3:1 发布日期“2024-01-05”早于成文日期“2024-01-12”。请对照原文；原文就是这样的，可以不改。',
};
