import type { ReportedRule } from './rule.ts';

export const successorCircle: ReportedRule = {
  id: 'successor-circle',
  severity: 'error',
  title: '接替的文件绕成了圈',
  why: '几份文件互相接替，读者就不知道哪一份是最新的。',
  part: 'frontmatter',
  bad: `validity:
  status: 废止
  date: 2024-06-30
  reason: 任务调整。
  successor: plans/yunxi/2024`,
  good: `validity:
  status: 废止
  date: 2024-06-30
  reason: 任务调整。
  successor: plans/yunxi/2024-调整`,
  found:
    'content/plans/yunxi/2024.mdx:6:3 接替的文件“plans/yunxi/2024”绕回到了这份文件自己。请改正 successor，最新的一份不写。',
  reportedBy: ['src/check/files/successions.ts'],
};
