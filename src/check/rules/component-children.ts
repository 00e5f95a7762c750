import type { ReportedRule } from './rule.ts';

export const componentChildren: ReportedRule = {
  id: 'component-children',
  severity: 'error',
  title: '组件里的内容不对',
  why: '有的组件里面要有文字，有的只能放一个表格，有的不能有内容。',
  part: 'body',
  bad: `<Table caption="表1 在建项目">

云溪大桥，1.2公里。

</Table>`,
  good: `<Table caption="表1 在建项目">

| 项目 | 里程（公里） |
| --- | --- |
| 云溪大桥 | 1.2 |

</Table>`,
  found:
    'content/plans/yunxi/2024.mdx:10:1 组件“Table”里面要有一个表格，而且只有一个，表格前后各空一行。请写成 <Table caption="表1 表题">表格</Table>（标签各占一行，表格前后各空一行） 的样子。',
  reportedBy: [
    'src/markdown/blocks/check-statement.ts',
    'src/markdown/components/check-component.ts',
    'src/markdown/remark-component-tags.ts',
  ],
};
