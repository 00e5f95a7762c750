import type { ReportedRule } from './rule.ts';

export const invalidValue: ReportedRule = {
  id: 'invalid-value',
  severity: 'error',
  title: '字段的值不对',
  why: '有些字段只能从几个词里选，有些要写成列表或文字，写错了网站不知道怎样归类。',
  part: 'frontmatter',
  bad: 'kind: 年度计划',
  good: 'kind: 年度工作计划',
  found:
    'content/plans/yunxi/2024.mdx:2:1 “文种”（kind）“年度计划”不在可选的值之中。请写成其中之一：年度工作计划、工作要点、半年工作计划、专项计划、五年规划、年度工作总结、半年总结、季度工作总结、专项工作总结、五年规划总结。',
  reportedBy: [
    'src/document/frontmatter.ts',
    'src/schema/editing.ts',
    'src/schema/explain.ts',
    'src/schema/frontmatter.ts',
    'src/schema/measure.ts',
    'src/schema/site.ts',
    'src/schema/synonyms.ts',
    'src/schema/tile.ts',
    'src/settings/check-columns.ts',
    'src/settings/check-kinds.ts',
    'src/settings/combine-measures.ts',
    'src/source/describe-issue.ts',
  ],
};
