import type { ReportedRule } from './rule.ts';

export const unknownRenaming: ReportedRule = {
  id: 'unknown-renaming',
  severity: 'error',
  title: '改名的文件不存在',
  why: '项目页写明从哪件文件起改了名，读者要能点开那件文件。',
  part: 'project',
  bad: `name: 云溪改线工程
formerly:
  - name: 云溪隧道
    document: plans/yunxi/1998`,
  good: `name: 云溪改线工程
formerly:
  - name: 云溪隧道
    document: plans/yunxi/2024`,
  found:
    'content/projects/new-road.yaml:4:5 没有名为“plans/yunxi/1998”的改名的文件。是不是想写 plans/yunxi/2024？请写它在 content/ 里的路径，不带 .mdx，例如 plans/yunxi/2024；没有文件说到改名的，去掉这一行。',
  reportedBy: ['src/check/files/renamings.ts'],
};
