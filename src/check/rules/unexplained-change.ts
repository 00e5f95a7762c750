import type { ReportedRule } from './rule.ts';

export const unexplainedChange: ReportedRule = {
  id: 'unexplained-change',
  severity: 'warning',
  title: '公布以后改了文字，没有说明',
  why: '公布过的文字每改一次，都要写明何时改了什么、为什么改；没有写的，在修改历史里显示为“未说明的修改”。只改排版和标记的不用写。',
  part: 'history',
  bad: 'published: 2024-01-05 # 公布以后，正文里的十八公里改成了二十公里',
  good: `published: 2024-01-05
changes:
  - date: 2024-03-15
    kind: 更正
    note: 里程漏加了一段。
    from: 十八公里
    to: 二十公里`,
  found:
    'content/plans/yunxi/2024.mdx:1:1 文字和公布过的不一样，修改记录（changes）里没有说明。请在 changes 里加一条：date 写今天，kind 写更正或补充，note 写改了什么、为什么改；npm run check -- --fix 会写好要填的几行。',
  reportedBy: ['src/check/history/unexplained-changes.ts'],
};
