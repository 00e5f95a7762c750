import type { ReportedRule } from './rule.ts';

export const duplicateTerm: ReportedRule = {
  id: 'duplicate-term',
  severity: 'error',
  title: '名词解释了两次',
  why: '一个写法只能有一条解释，别的写法也算。',
  part: 'term',
  bad: `term: 双随机一公开
aliases: [双随机、一公开, 双随机一公开]
explanation: 检查谁、派谁检查都随机抽取，结果公开。`,
  good: `term: 双随机一公开
aliases: [双随机、一公开]
explanation: 检查谁、派谁检查都随机抽取，结果公开。`,
  found: 'content/glossary/shuang-sui-ji.yaml:2:20 名词“双随机一公开”写了两次。请只留一个。',
  reportedBy: ['src/settings/check-entries.ts'],
};
