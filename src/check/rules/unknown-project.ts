import type { ReportedRule } from './rule.ts';

export const unknownProject: ReportedRule = {
  id: 'unknown-project',
  severity: 'error',
  title: '没有这个项目',
  why: '项目写的是 content/projects/ 里的文件名，几份文件说的是同一个项目，才能按时间排在一起。',
  part: 'body',
  bad: '<Target project="ring-rode">绕城公路力争开工</Target>。',
  good: '<Target project="ring-road">绕城公路力争开工</Target>。',
  found:
    'content/plans/yunxi/2024.mdx:10:1 没有名为“ring-rode”的项目。是不是想写 ring-road？如果它是新的，请先在 content/projects/ 里为它建一个文件。',
  reportedBy: ['src/markdown/blocks/check-statement.ts'],
};
