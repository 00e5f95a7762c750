import type { ReportedRule } from './rule.ts';

export const unknownMeasure: ReportedRule = {
  id: 'unknown-measure',
  severity: 'error',
  title: '没有这个指标',
  why: '指标写的是 content/measures/ 里的文件名，几个机构、几个年度说的是同一件事，才能放在一起比。',
  part: 'body',
  bad: '<Target measure="safety-work">新建安防工程16公里</Target>。',
  good: '<Target measure="safety-works">新建安防工程16公里</Target>。',
  found:
    'content/plans/yunxi/2024.mdx:10:1 没有名为“safety-work”的指标。是不是想写 safety-works？如果它是新的，请先在 content/measures/ 里为它建一个文件；是程序自带的，请把它的主题加进 content/topics.yaml。',
  reportedBy: ['src/markdown/blocks/check-statement.ts'],
};
