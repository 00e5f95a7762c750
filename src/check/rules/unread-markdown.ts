import type { ReportedRule } from './rule.ts';

export const unreadMarkdown: ReportedRule = {
  id: 'unread-markdown',
  severity: 'error',
  title: '像是标题、链接或脚注，却读不出来',
  why: '写法差了一点，符号就会原样显示在页面上，读者看到的是 # 和方括号。',
  part: 'body',
  bad: `##一、总体要求

今年的任务有两项。`,
  good: `## 一、总体要求

今年的任务有两项。`,
  found:
    'content/plans/yunxi/2024.mdx:10:1 这里像是标题，但读不出来：## 后面没有空格。请写成 ## 标题 的样子：半角的 #，后面空一格。',
  reportedBy: [
    'src/document/split-file.ts',
    'src/markdown/gate/unread-block.ts',
    'src/markdown/gate/unread.ts',
    'src/markdown/remark-depth.ts',
  ],
};
