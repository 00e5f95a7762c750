import type { ReportedRule } from './rule.ts';

export const missingTile: ReportedRule = {
  id: 'missing-tile',
  severity: 'warning',
  title: '示意图上缺一个地方',
  why: '图上少了一个地方，读者会以为那里不归它管。',
  part: 'bureau',
  bad: `name: 云溪县交通运输局
shortName: 云溪县
level: 县级
parent: yunzhou
predecessor: yunxi-roads
# 同级的白石县写了 tile: [2, 1]`,
  good: `name: 云溪县交通运输局
shortName: 云溪县
level: 县级
parent: yunzhou
predecessor: yunxi-roads
tile: [1, 1] # 同级的白石县是 [2, 1]`,
  found:
    'content/bureaus/yunxi.yaml:1:1 同级的“白石县”在示意图上有格子，“云溪县”没有，只能列在图的下面。请加上 tile: [列, 行]，例如 tile: [3, 2]；或者同级的都不写，就没有图。',
  reportedBy: ['src/settings/check-tiles.ts'],
};
