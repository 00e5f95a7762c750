import type { ReportedRule } from './rule.ts';

export const missingPeriod: ReportedRule = {
  id: 'missing-period',
  severity: 'error',
  title: '没有写时期',
  why: '不知道文件说的是哪一年，就不能按年度查到它。',
  part: 'frontmatter',
  bad: 'plans: []',
  good: 'plans: ["2024"]',
  found:
    'content/plans/yunxi/2024.mdx:1:1 没有写明文件说的是哪个时期。计划请写 plans: ["2024"]，总结请写 reviews: ["2023"]，两者都有就都写。',
  reportedBy: ['src/document/frontmatter.ts'],
};
