import type { ReportedRule } from './rule.ts';

export const formerAddress: ReportedRule = {
  id: 'former-address',
  severity: 'error',
  title: '以前的网址写得不对',
  why: '这个文件说明以前的网址现在在哪里。写错了，从旧链接来的读者走不到，或者挡住了现在的网页。',
  part: 'former',
  bad: `moved:
  - from: plans/yunxi/2022
    to: plans/yunxi/2023 # 本站没有
    date: 2025-03-01`,
  good: `moved:
  - from: plans/yunxi/2022
    to: summaries/yunxi/2023
    date: 2025-03-01`,
  found: 'content/former.yaml:3:5 “plans/yunxi/2023”没有内容。请改成现在的网址；已经撤下的，写进 withdrawn。',
  reportedBy: ['src/check/files/former-addresses.ts', 'src/check/files/old-addresses.ts'],
};
