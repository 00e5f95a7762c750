import type { ReportedRule } from './rule.ts';

export const foreignMarkdown: ReportedRule = {
  id: 'foreign-markdown',
  severity: 'warning',
  title: '别的程序的 Markdown 写法，本站照原样显示',
  why: '高亮、公式、上标这些写法各家程序不同，本站不用；读者会看到 == 和 $。',
  part: 'body',
  bad: '要突出==农村公路==这个重点。',
  good: '要突出**农村公路**这个重点。',
  found:
    'content/plans/yunxi/2024.mdx:10:4 “==农村公路==”不是本站的写法，符号会照原样显示。要强调请写成 **农村公路**；原文就是这样的，请写成 \\==农村公路==。',
  reportedBy: ['src/markdown/gate/unread-block.ts', 'src/markdown/gate/unread.ts'],
};
