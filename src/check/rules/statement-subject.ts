import type { ReportedRule } from './rule.ts';

export const statementSubject: ReportedRule = {
  id: 'statement-subject',
  severity: 'error',
  title: '没有写明说的是哪个指标或项目',
  why: '目标和成果要写明说的是什么，否则它和谁都对不上。',
  part: 'body',
  bad: '<Target>新建安防工程16公里</Target>。',
  good: '<Target measure="safety-works">新建安防工程16公里</Target>。',
  found:
    'content/plans/yunxi/2024.mdx:10:1 组件“Target”没有写明说的是哪个指标或哪个项目。请加上 measure="指标代号" 或者 project="项目代号"。',
  reportedBy: ['src/markdown/blocks/check-statement.ts'],
};
