import type { ReportedRule } from './rule.ts';

export const paleColour: ReportedRule = {
  id: 'pale-colour',
  severity: 'error',
  title: '主色太浅',
  why: '主色上面有白字，颜色太浅，视力不好的读者看不清。',
  part: 'site',
  bad: `name: 云溪交通公开
description: 云溪县的交通计划和总结。
domain: https://www.example.com
colour: "#7fb3e6"`,
  good: `name: 云溪交通公开
description: 云溪县的交通计划和总结。
domain: https://www.example.com
colour: "#0b5394"`,
  found:
    'content/site.yaml:4:1 主色“#7fb3e6”太浅，上面的白字对比度只有 2.2，应当不小于 4.5。请换一个深一些的颜色，例如 #0b5394。',
  reportedBy: ['src/settings/check-colour.ts'],
};
