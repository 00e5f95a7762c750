import type { ReportedRule } from './rule.ts';

export const oneSidedSuccession: ReportedRule = {
  id: 'one-sided-succession',
  severity: 'warning',
  title: '前身、继任只写了一头',
  why: '两个机构的文件里都写明，读者从哪一边都能找到另一边。',
  part: 'bureau',
  bad: `name: 云溪县交通运输局
shortName: 云溪县
level: 县级
parent: yunzhou`,
  good: `name: 云溪县交通运输局
shortName: 云溪县
level: 县级
parent: yunzhou
predecessor: yunxi-roads`,
  found:
    'content/bureaus/yunxi-roads.yaml:4:1 这里写明 successor 是“yunxi”，但 content/bureaus/yunxi.yaml 里没有写 predecessor。请在那个文件里加上 predecessor: yunxi-roads。',
  reportedBy: ['src/settings/check-bureaus.ts'],
};
