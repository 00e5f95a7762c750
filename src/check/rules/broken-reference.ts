import type { ReportedRule } from './rule.ts';

export const brokenReference: ReportedRule = {
  id: 'broken-reference',
  severity: 'error',
  title: '脚注或参考地址没有用到',
  why: '写在文末的脚注和地址，正文里没有用到就不会显示，这些字会不声不响地丢掉。',
  part: 'body',
  bad: `今年修好农村公路二十公里。

[^1]: 不含村组道路。`,
  good: `今年修好农村公路二十公里[^1]。

[^1]: 不含村组道路。`,
  found:
    'content/plans/yunxi/2024.mdx:12:1 脚注“[^1]”正文里没有用到，不会显示。请在正文里写上 [^1]，或者删去这一条。',
  reportedBy: ['src/markdown/remark-definitions.ts', 'src/markdown/remark-footnotes.ts'],
};
