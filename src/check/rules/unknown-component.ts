import type { ReportedRule } from './rule.ts';

export const unknownComponent: ReportedRule = {
  id: 'unknown-component',
  severity: 'error',
  title: '没有这个组件',
  why: '组件只有几种，多半是名称写错了。',
  part: 'body',
  bad: `<Notes>

数据截至6月底。

</Notes>`,
  good: `<Note>

数据截至6月底。

</Note>`,
  found:
    'content/plans/yunxi/2024.mdx:10:1 没有名为“Notes”的组件。可以用的组件有：<Note>、<Figure>、<Table>、<Target>、<Result>。',
  reportedBy: ['src/markdown/gate/code.ts'],
};
