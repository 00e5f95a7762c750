import type { ReportedRule } from './rule.ts';

export const changeOrder: ReportedRule = {
  id: 'change-order',
  severity: 'error',
  title: '修改记录的次序不对',
  why: '修改记录从早到晚排列，只写公布以后的修改；一份文件只能撤回一次。',
  part: 'frontmatter',
  bad: `published: 2024-01-05
changes:
  - date: 2023-03-15
    kind: 补充
    note: 增加了联系方式。`,
  good: `published: 2024-01-05
changes:
  - date: 2024-03-15
    kind: 补充
    note: 增加了联系方式。`,
  found:
    'content/plans/yunxi/2024.mdx:4:5 修改日期“2023-03-15”早于发布日期“2024-01-05”。修改记录只写公布以后的修改，请检查日期。',
  reportedBy: ['src/schema/change.ts'],
};
