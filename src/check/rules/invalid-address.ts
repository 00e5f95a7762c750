import type { ReportedRule } from './rule.ts';

export const invalidAddress: ReportedRule = {
  id: 'invalid-address',
  severity: 'error',
  title: '网址写错',
  why: '没有开头的 https:// 或 http://，读者点了打不开。',
  part: 'frontmatter',
  bad: `source:
  name: 云溪县交通运输局
  url: www.example.com/2024.html`,
  good: `source:
  name: 云溪县交通运输局
  url: https://www.example.com/2024.html`,
  found:
    'content/plans/yunxi/2024.mdx:4:3 原文网址“www.example.com/2024.html”不是网址。请写完整的网址，以 https:// 或 http:// 开头，后面是域名。',
  reportedBy: ['src/schema/other-site.ts', 'src/schema/site.ts', 'src/schema/web-address.ts'],
};
