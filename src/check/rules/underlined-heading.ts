import type { ReportedRule } from './rule.ts';

export const underlinedHeading: ReportedRule = {
  id: 'underlined-heading',
  severity: 'warning',
  title: '文字下面紧接着横线，变成了标题',
  why: '一行文字下面紧接着 ---，Markdown 会把文字当作标题。',
  part: 'body',
  bad: `以上是今年的任务。
---

附：项目清单见附件。`,
  good: `以上是今年的任务。

---

附：项目清单见附件。`,
  found:
    'content/plans/yunxi/2024.mdx:10:1 这段文字下面紧接着 ---，会变成标题。要画横线，请在 --- 前面空一行；要写标题，请写成 ## 标题 的样子。',
  reportedBy: ['src/markdown/remark-gate.ts'],
};
