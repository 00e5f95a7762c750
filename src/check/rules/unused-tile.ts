import type { ReportedRule } from './rule.ts';
import { goodTile } from './tile-example.ts';

export const unusedTile: ReportedRule = {
  id: 'unused-tile',
  severity: 'warning',
  title: '用不上的格子',
  why: '示意图画的是一个机构下面的各个地方：最上级的机构、已经被接替的机构不在图上。',
  part: 'bureau',
  bad: `name: 云溪县交通运输局
shortName: 云溪县
level: 县级
predecessor: yunxi-roads
tile: [1, 1]`,
  good: goodTile,
  found:
    'content/bureaus/yunxi.yaml:5:1 “云溪县”没有写上级机构（parent），不画在示意图上，格子（tile）没有用处。请删去这一行。',
  reportedBy: ['src/settings/check-tiles.ts'],
};
