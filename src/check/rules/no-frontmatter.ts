import type { ReportedRule } from './rule.ts';

export const noFrontmatter: ReportedRule = {
  id: 'no-frontmatter',
  severity: 'error',
  title: '文件开头没有文件信息',
  why: '标题、发布机构、时期都写在开头的两行 --- 之间，没有它们，网站不知道这是什么文件。',
  part: 'document',
  bad: `云溪县交通运输局2024年工作计划

今年修好农村公路二十公里。
`,
  good: `---
title: 云溪县交通运输局2024年工作计划
bureau: yunxi
kind: 年度工作计划
plans: ["2024"]
published: 2024-01-05
provenance: official
---

今年修好农村公路二十公里。
`,
  found:
    'content/plans/yunxi/2024.mdx:1:1 文件开头没有文件信息（frontmatter）。请在第一行写 ---，接着写 title: 等字段，再用一行 --- 结束。',
  reportedBy: ['src/document/split-file.ts'],
};
