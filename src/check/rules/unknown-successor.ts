import type { ReportedRule } from './rule.ts';

export const unknownSuccessor: ReportedRule = {
  id: 'unknown-successor',
  severity: 'error',
  title: '接替的文件不存在',
  why: '读者从旧文件要能点到接替它的文件，从新文件要能点回来。',
  part: 'frontmatter',
  bad: `validity:
  status: 废止
  date: 2024-06-30
  reason: 任务调整。
  successor: ../yunxi/2024-整.mdx`,
  good: `validity:
  status: 废止
  date: 2024-06-30
  reason: 任务调整。
  successor: plans/yunxi/2024-调整`,
  found:
    'content/plans/yunxi/2024.mdx:6:3 没有名为“../yunxi/2024-整.mdx”的接替的文件。请写它在 content/ 里的路径，不带 .mdx，例如 plans/yunxi/2024。',
  reportedBy: ['src/check/files/successions.ts'],
};
