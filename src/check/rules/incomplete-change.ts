import type { ReportedRule } from './rule.ts';

export const incompleteChange: ReportedRule = {
  id: 'incomplete-change',
  severity: 'error',
  title: '修改记录没有写全',
  why: '读者要知道改了什么、为什么改；只写改前或者只写改后，就看不出改了什么。',
  part: 'frontmatter',
  bad: `changes:
  - date: 2024-03-15
    kind: 更正
    note: 里程漏加了一段。
    from: 十八公里`,
  good: `changes:
  - date: 2024-03-15
    kind: 更正
    note: 里程漏加了一段。
    from: 十八公里
    to: 二十公里`,
  found:
    'content/plans/yunxi/2024.mdx:3:5 类别是“更正”的修改只写了 from。更正了哪几个字，from（原来）和 to（现在）都写上；不是一处文字的，都不写。',
  reportedBy: ['src/schema/change.ts'],
};
