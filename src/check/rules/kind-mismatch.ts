import type { Rule } from './rule.ts';

export const kindMismatch: Rule = {
  id: 'kind-mismatch',
  severity: 'warning',
  title: '文种和时期、文件夹不合',
  why: '计划要有计划时期、放在 content/plans/，总结要有总结时期、放在 content/summaries/，否则会列到别的栏目里。',
  part: 'frontmatter',
  bad: `kind: 年度工作计划
plans: []
reviews: ["2024-H1"]`,
  good: `kind: 年度工作计划
plans: ["2024"]
reviews: ["2023"]`,
  found:
    'content/plans/yunxi/2024.mdx:2:1 文种“年度工作计划”是计划，但没有写计划时期（plans）。请加上 plans，或者改正文种。',
};
