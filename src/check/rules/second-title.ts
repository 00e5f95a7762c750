import type { ReportedRule } from './rule.ts';

export const secondTitle: ReportedRule = {
  id: 'second-title',
  severity: 'error',
  title: '正文里又写了一级标题',
  why: '页面的标题来自文件信息里的 title，一页只能有一个一级标题，读屏软件靠它认路。',
  part: 'body',
  bad: `# 一、总体要求

今年的任务有两项。`,
  good: `## 一、总体要求

今年的任务有两项。`,
  found:
    'content/plans/yunxi/2024.mdx:10:1 正文里用了一级标题“#”，而文件标题已经写在开头的 title 里。正文的标题请从 ## 开始。',
  reportedBy: ['src/markdown/remark-gate.ts'],
};
