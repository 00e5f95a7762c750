import type { ReportedRule } from './rule.ts';

export const unknownTopic: ReportedRule = {
  id: 'unknown-topic',
  severity: 'error',
  title: '没有这个主题',
  why: '主题只用 content/topics.yaml 里的名称，同一个主题才不会有几种叫法。',
  part: 'frontmatter',
  bad: 'topics: [农村道路]',
  good: 'topics: [农村公路]',
  found:
    'content/plans/yunxi/2024.mdx:2:10 没有名为“农村道路”的主题。是不是想写 农村公路？可以用的主题有：农村公路、安全应急。',
  reportedBy: [
    'src/document/frontmatter.ts',
    'src/settings/check-columns.ts',
    'src/settings/check-entries.ts',
  ],
};
