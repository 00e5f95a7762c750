import type { ReportedRule } from './rule.ts';

export const statementQuantity: ReportedRule = {
  id: 'statement-quantity',
  severity: 'error',
  title: '目标或成果的数量不对',
  why: '一个标记说一个数，单位和指标的一样，数才能比，才能画成图。',
  part: 'body',
  bad: '<Target measure="safety-works">新建安防工程16处</Target>。',
  good: '<Target measure="safety-works">新建安防工程16公里</Target>。',
  found:
    'content/plans/yunxi/2024.mdx:10:1 数量“16处”的单位和指标“农村公路安防工程里程”的单位“公里”不一样。请换一个指标，或者改标另一个数量。',
  reportedBy: ['src/markdown/blocks/check-statement.ts'],
};
