import type { ReportedRule } from './rule.ts';

export const wrongSite: ReportedRule = {
  id: 'wrong-site',
  severity: 'error',
  title: '一起查的网站写错了',
  why: '检索页把查到的文件按网站加起来：写了两次的、写成本站的，会数两遍；太多的，查一次要等很久。',
  part: 'site',
  bad: `name: 云溪交通公开
description: 云溪县的交通计划和总结。
domain: https://www.example.com
sites:
  - name: 白石县交通
    url: https://www.example.com/`,
  good: `name: 云溪交通公开
description: 云溪县的交通计划和总结。
domain: https://www.example.com
sites:
  - name: 白石县交通
    url: https://jt.baishi.example/`,
  found: 'content/site.yaml:6:5 网站地址“https://www.example.com/”是本站自己的。本站不用写，请删去这一项。',
  reportedBy: ['src/settings/check-sites.ts'],
};
