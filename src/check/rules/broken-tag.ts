import type { ReportedRule } from './rule.ts';

export const brokenTag: ReportedRule = {
  id: 'broken-tag',
  severity: 'error',
  title: '标签没有写完整，或者没有配对',
  why: '组件从开始标签算到结束标签，少了一个，程序不知道哪些文字在里面。',
  part: 'body',
  bad: `<Note>

数据截至6月底。`,
  good: `<Note>

数据截至6月底。

</Note>`,
  found: 'content/plans/yunxi/2024.mdx:10:1 标签“<Note>”没有结束标签。请在内容后面另起一行写 </Note>。',
  reportedBy: [
    'src/markdown/components/check-component.ts',
    'src/markdown/remark-component-tags.ts',
    'src/markdown/remark-gate.ts',
  ],
};
