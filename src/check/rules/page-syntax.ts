import type { ReportedRule } from './rule.ts';

export const pageSyntax: ReportedRule = {
  id: 'page-syntax',
  severity: 'error',
  title: '网页的写法读不出来',
  why: 'content/pages/ 里的网页是 MDX，标签要成对，花括号里是程序；写错一处，整个网站都生成不了。',
  part: 'page',
  bad: '本站每<b>季度更新一次。',
  good: '本站每**季度**更新一次。',
  found: 'content/pages/about.mdx:6:4 标签“<b>”没有结束。请在后面补上 </b>；单独一个的，请写成 <b />。',
  reportedBy: ['src/check/pages/check-pages.ts'],
};
