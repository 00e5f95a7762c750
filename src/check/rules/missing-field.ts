import type { ReportedRule } from './rule.ts';

export const missingField: ReportedRule = {
  id: 'missing-field',
  severity: 'error',
  title: '缺少必须写的字段',
  why: '没有这个字段，或者字段后面是空的，页面就缺少读者和检索要用的信息。',
  part: 'frontmatter',
  bad: 'kind:',
  good: 'kind: 年度工作计划',
  found: 'content/plans/yunxi/2024.mdx:2:1 “文种”（kind）后面没有写值。请在 kind: 后面写上它的值。',
  reportedBy: ['src/document/frontmatter.ts', 'src/schema/frontmatter.ts', 'src/source/describe-issue.ts'],
};
