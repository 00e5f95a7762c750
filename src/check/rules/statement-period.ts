import type { ReportedRule } from './rule.ts';

export const statementPeriod: ReportedRule = {
  id: 'statement-period',
  severity: 'error',
  title: '目标或成果的时期不对',
  why: '目标和成果按时期对照。文件只说一个时期的可以不写，其余的要写明，而且要写成时期的样子。',
  part: 'body',
  bad: '<Target measure="safety-works" period="今年">新建安防工程16公里</Target>。',
  good: '<Target measure="safety-works" period="2024">新建安防工程16公里</Target>。',
  found:
    'content/plans/yunxi/2024.mdx:10:1 “今年”不是时期。请写成 period="2023"、"2023-H1"、"2023-Q3"、"2023-05"、"2023-01/2023-09" 或 "2021/2025" 的样子。',
  reportedBy: ['src/markdown/blocks/check-statement.ts'],
};
