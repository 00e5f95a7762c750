import type { ReportedRule } from './rule.ts';

export const unusedAcceptance: ReportedRule = {
  id: 'unused-acceptance',
  severity: 'warning',
  title: '放行的提醒没有用到',
  why: '文件改过以后，原来放行的提醒可能已经没有了；留着会放过以后的错误。错误不能放行。',
  part: 'frontmatter',
  bad: `accepted:
  - rule: numbering
    reason: 原文如此，没有“二、”`,
  good: `topics: []`,
  found:
    'content/plans/yunxi/2024.mdx:3:11 accepted 里的“numbering”没有用到：文件里没有这个提醒。请检查 rule 和 at；用不着的，请删去。',
  reportedBy: ['src/check/acceptances.ts'],
};
