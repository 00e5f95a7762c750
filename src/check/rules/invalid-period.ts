import type { ReportedRule } from './rule.ts';

export const invalidPeriod: ReportedRule = {
  id: 'invalid-period',
  severity: 'error',
  title: '时期写错',
  why: '网站按时期把各单位的计划和总结放在一起，写法不统一就对不上。',
  part: 'frontmatter',
  bad: 'plans: ["2024年"]',
  good: 'plans: ["2024"]',
  found:
    'content/plans/yunxi/2024.mdx:2:9 计划时期里的“2024年”不是时期。请写成 "2023"（全年）、"2023-H1"（上半年）、"2023-Q3"（第三季度）、"2023-05"（月）、"2023-01/2023-09"（1—9月）或 "2021/2025"（多年）。',
  reportedBy: ['src/schema/period.ts'],
};
