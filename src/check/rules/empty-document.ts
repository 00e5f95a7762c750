import type { ReportedRule } from './rule.ts';

export const emptyDocument: ReportedRule = {
  id: 'empty-document',
  severity: 'error',
  title: '文件没有正文',
  why: '只有文件信息的页面对读者没有用处。',
  part: 'document',
  bad: `---
title: 云溪县交通运输局2024年工作计划
bureau: yunxi
kind: 年度工作计划
plans: ["2024"]
published: 2024-01-05
provenance: official
---
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
  found: 'content/plans/yunxi/2024.mdx:9:1 文件没有正文。请在 --- 下面写上正文。',
  reportedBy: ['src/document/parse-document.ts'],
};
