import type { ReportedRule } from './rule.ts';

export const incompleteValidity: ReportedRule = {
  id: 'incomplete-validity',
  severity: 'error',
  title: '失效、废止没有写日期和原因',
  why: '读者要知道文件从哪一天起、因为什么不再有效。',
  part: 'frontmatter',
  bad: `validity:
  status: 废止`,
  good: `validity:
  status: 废止
  date: 2024-06-30
  reason: 被云溪县交通运输局2024年工作计划（修订）替代。`,
  found:
    'content/plans/yunxi/2024.mdx:2:1 有效性是“废止”，但没有写明日期和原因。请在 validity 下补上 date（日期）和 reason（原因）。',
  reportedBy: ['src/schema/frontmatter.ts'],
};
