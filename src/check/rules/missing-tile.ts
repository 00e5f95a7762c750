import type { ReportedRule } from './rule.ts';
import { exampleWithTile, goodTile } from './tile-example.ts';

export const missingTile: ReportedRule = {
  id: 'missing-tile',
  severity: 'warning',
  title: '示意图上缺一个地方',
  why: '图上少了一个地方，读者会以为那里不归它管。',
  part: 'bureau',
  bad: exampleWithTile('# 同级的白石县写了 tile: [2, 1]'),
  good: goodTile,
  found:
    'content/bureaus/yunxi.yaml:1:1 同级的“白石县”在示意图上有格子，“云溪县”没有，只能列在图的下面。请加上 tile: [列, 行]，例如 tile: [3, 2]；或者同级的都不写，就没有图。',
  reportedBy: ['src/settings/check-tiles.ts'],
};
