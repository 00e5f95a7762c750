import type { ReportedRule } from './rule.ts';

export const statementTime: ReportedRule = {
  id: 'statement-time',
  severity: 'warning',
  title: '标记的时期和原句说的不合',
  why: '网站按标记的时期写“某年某季度报告多少”。原句说的是1至9月累计，标成第三季度，就成了假话，和别的季度加起来还会重复。',
  part: 'body',
  bad: '<Target measure="safety-works" period="2024-H1">全年计划新建安防工程16公里</Target>。',
  good: '<Target measure="safety-works" period="2024">全年计划新建安防工程16公里</Target>。',
  found:
    'content/plans/yunxi/2024.mdx:10:1 标记“全年计划新建安防工程16公里”的时期是2024年上半年，原句说的是2024年。请写 period="2024"；原句的时间说的是别的事，就不用改。',
  reportedBy: ['src/markdown/blocks/own-period.ts'],
};
