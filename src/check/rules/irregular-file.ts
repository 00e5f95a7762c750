import type { ReportedRule } from './rule.ts';

export const irregularFile: ReportedRule = {
  id: 'irregular-file',
  severity: 'error',
  title: '是链接，或者读不出来',
  why: '网站只读、只发布 content/ 和 public/ 里的文件本身。跟着链接走，会把别处的文件也公开出去；链接指在文件夹里面的也一样不用，换一台电脑、换一个系统就不灵。',
  part: 'files',
  bad: 'content/plans/yunxi/2025.mdx -> /etc/hostname',
  good: 'content/plans/yunxi/2025.mdx',
  found:
    'content/plans/yunxi/2025.mdx:1:1 这是链接，指到了网站的文件夹外面。网站不跟着链接走。请删去它；要用的，把文件本身复制到这里。',
  reportedBy: ['src/source/border/fault.ts'],
};
