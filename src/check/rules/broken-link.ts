import type { ReportedRule } from './rule.ts';

export const brokenLink: ReportedRule = {
  id: 'broken-link',
  severity: 'error',
  title: '链接指向的网页、文件或段落不存在',
  why: '读者点了会看到“没有找到这一页”，或者停在页首而不是要看的段落。',
  part: 'body',
  bad: '见[上年总结](../../summaries/yunxi/2032.mdx)。',
  good: '见[上年总结](../../summaries/yunxi/2023.mdx)。',
  found:
    'content/plans/yunxi/2024.mdx:10:2 链接指向的文件“summaries/yunxi/2032”不存在。是不是想写 summaries/yunxi/2023？',
  reportedBy: ['src/check/links/find-broken-links.ts', 'src/check/pages/read-address.ts'],
};
