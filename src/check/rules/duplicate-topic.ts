import type { ReportedRule } from './rule.ts';

export const duplicateTopic: ReportedRule = {
  id: 'duplicate-topic',
  severity: 'error',
  title: '主题写了两次',
  why: '代号用在网址里，名称写在文件里，都只能指一个主题。',
  part: 'topics',
  bad: `- { id: rural-roads, name: 农村公路 }
- { id: rural-roads, name: 四好农村路 }`,
  good: `- { id: rural-roads, name: 农村公路 }
- { id: rural-roads-award, name: 四好农村路 }`,
  found: 'content/topics.yaml:2:5 主题代号“rural-roads”写了两次。请只留一个，或者改名。',
  reportedBy: ['src/settings/check-topics.ts'],
};
