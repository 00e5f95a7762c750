import type { ReportedRule } from './rule.ts';

export const brokenTable: ReportedRule = {
  id: 'broken-table',
  severity: 'error',
  title: '表格画得不对',
  why: '每行的格数要和表头一样，否则会有数字挤到别的列里，或者整个表格显示不出来。',
  part: 'body',
  bad: `| 项目 | 里程（公里） |
| --- | --- |
| 云溪大桥 | 1.2 | 在建 |`,
  good: `| 项目 | 里程（公里） | 状态 |
| --- | --- | --- |
| 云溪大桥 | 1.2 | 在建 |`,
  found:
    'content/plans/yunxi/2024.mdx:12:1 表格第 2 行有 3 格，表头有 2 格。请让每行的格数和表头一样，空格子也要画 |；格子里的竖线请写成 \\|。',
  reportedBy: [
    'src/markdown/gate/table-check.ts',
    'src/markdown/gate/unread-block.ts',
    'src/markdown/remark-merged-cells.ts',
  ],
};
