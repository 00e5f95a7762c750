import type { ReportedRule } from './rule.ts';

export const emptyElement: ReportedRule = {
  id: 'empty-element',
  severity: 'error',
  title: '标题或链接是空的',
  why: '没有文字的标题、没有文字或地址的链接，读者看不见，也点不了。',
  part: 'body',
  bad: '见[上年总结]()。',
  good: '见[上年总结](../../summaries/yunxi/2023.mdx)。',
  found: 'content/plans/yunxi/2024.mdx:10:2 链接没有写地址。请写成 [文字](地址) 的样子。',
  reportedBy: ['src/markdown/remark-gate.ts'],
};
