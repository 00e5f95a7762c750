import type { ReportedRule } from './rule.ts';
import { exampleWithTile, goodTile } from './tile-example.ts';

export const sameTile: ReportedRule = {
  id: 'same-tile',
  severity: 'error',
  title: '示意图上两个地方在一个格子里',
  why: '一个格子只看得见一个地方，另一个就从图上消失了。',
  part: 'bureau',
  bad: exampleWithTile('tile: [2, 1] # 同级的白石县也是 [2, 1]'),
  good: goodTile,
  found:
    'content/bureaus/yunxi.yaml:6:1 格子 [2, 1] 已经是“白石县”的（content/bureaus/baishi.yaml）。示意图上一个格子只放一个地方，请改成空着的格子。',
  reportedBy: ['src/settings/check-tiles.ts'],
};
