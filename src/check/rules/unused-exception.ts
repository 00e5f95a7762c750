import type { ReportedRule } from './rule.ts';

export const unusedException: ReportedRule = {
  id: 'unused-exception',
  severity: 'warning',
  title: '放行的号码或者停用的用词没有用到',
  why: '没有用到的例外，不是号码写错了，就是文件已经改过；留着会放过以后的错误。',
  part: 'check',
  bad: `allow:
  - text: "13800138000"
    reason: 局值班手机，已在门户网站公布`,
  good: 'allow: []',
  found:
    'content/check.yaml:2:5 放行的“13800138000”在正文里没有，或者不用放行。请检查号码有没有写错；用不着的，请删去。',
  reportedBy: ['src/check/unused-exceptions.ts'],
};
