import type { ReportedRule } from './rule.ts';

export const publishedAfterAll: ReportedRule = {
  id: 'published-after-all',
  severity: 'warning',
  title: '写着未公开，本站却有',
  why: '找到文件以后，机构文件里的“未公开”就不对了；网站上已经改用文件的链接。',
  part: 'bureau',
  bad: `name: 云溪县交通运输局
shortName: 云溪县
level: 县级
parent: yunzhou
predecessor: yunxi-roads
unpublished: # 本站有2023年总结
  - { kind: 总结, year: 2023, source: "https://www.yunxi.example/2023.html" }`,
  good: `name: 云溪县交通运输局
shortName: 云溪县
level: 县级
parent: yunzhou
predecessor: yunxi-roads
unpublished:
  - { kind: 总结, year: 2022, source: "https://www.yunxi.example/2022.html" }`,
  found:
    'content/bureaus/yunxi.yaml:7:5 写着2023年的总结没有公开，可是本站有：content/summaries/yunxi/2023.mdx。请删去这一项。',
  reportedBy: ['src/check/files/published-after-all.ts'],
};
