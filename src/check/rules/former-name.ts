import type { ReportedRule } from './rule.ts';

export const formerName: ReportedRule = {
  id: 'former-name',
  severity: 'error',
  title: '项目的原名和别的名称重复',
  why: '旧文件里的话靠原名归到项目：一个原名只能是一个项目的，也不能同时是现在的名称。',
  part: 'project',
  bad: `name: 云溪改线工程
aliases: [云溪隧道]
formerly:
  - name: 云溪隧道`,
  good: `name: 云溪改线工程
formerly:
  - name: 云溪隧道`,
  found:
    'content/projects/new-road.yaml:4:5 原名“云溪隧道”就是项目现在的名称，或者写在别的名称里了。请把它从 formerly 里去掉；现在不这样叫的，从 name、aliases 里去掉。',
  reportedBy: ['src/settings/check-former-names.ts'],
};
