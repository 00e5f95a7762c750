import type { ReportedRule } from './rule.ts';

export const bureauCircle: ReportedRule = {
  id: 'bureau-circle',
  severity: 'error',
  title: '上级机构绕成了圈',
  why: '上级的上级又是自己，这个机构就挂不到机构树上。',
  part: 'bureau',
  bad: `name: 云溪县交通运输局
shortName: 云溪县
level: 县级
parent: yunxi
predecessor: yunxi-roads`,
  good: `name: 云溪县交通运输局
shortName: 云溪县
level: 县级
parent: yunzhou
predecessor: yunxi-roads`,
  found:
    'content/bureaus/yunxi.yaml:4:1 机构“yunxi”的上级绕回到了它自己。请改正 parent，最上级的机构不写 parent。',
  reportedBy: ['src/settings/check-bureaus.ts'],
};
