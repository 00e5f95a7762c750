import type { ReportedRule } from './rule.ts';

export const unknownField: ReportedRule = {
  id: 'unknown-field',
  severity: 'error',
  title: '不认识的字段',
  why: '多半是字段名写错了，它的值会不声不响地丢掉。',
  part: 'frontmatter',
  bad: 'keyword: [农村公路]',
  good: 'keywords: [农村公路]',
  found: 'content/plans/yunxi/2024.mdx:2:1 不认识的字段“keyword”。是不是想写 keywords？',
  reportedBy: ['src/source/describe-issue.ts'],
};
