import type { ReportedRule } from './rule.ts';

export const unreadFile: ReportedRule = {
  id: 'unread-file',
  severity: 'error',
  title: '文件不会成为网页',
  why: '放错了文件夹、扩展名不对的文件，网站不读也不说，读者就看不到它。',
  part: 'files',
  bad: 'content/plan/yunxi/2024.mdx',
  good: 'content/plans/yunxi/2024.mdx',
  found:
    'content/plan/yunxi/2024.mdx:1:1 网站不读文件夹 content/plan/，里面的文件不会成为网页。是不是想写 content/plans/？',
  reportedBy: ['src/check/files/unread-files.ts'],
};
