import type { ReportedRule } from './rule.ts';

export const noCode: ReportedRule = {
  id: 'no-code',
  severity: 'error',
  title: '有程序代码',
  why: '文档只是文字，不能带程序；花括号里的内容会被当作程序。',
  part: 'body',
  bad: '编号用{年份}加序号。',
  good: '编号用\\{年份\\}加序号。',
  found:
    'content/plans/yunxi/2024.mdx:10:4 花括号“{年份}”会被当作程序。如果是正文里的花括号，请写成 \\{ 和 \\}；否则请删去。',
  reportedBy: ['src/markdown/components/check-component.ts', 'src/markdown/gate/code.ts'],
};
