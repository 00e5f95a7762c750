import { expect, test } from 'vitest';
import { describeRelativeDifference } from '../../../../src/text/likeness/relative-difference.ts';

test.each([
  [30, 36, '公里', '20%'],
  [36, 30, '公里', '16.7%'],
  [3, 6, '座', '100%'],
  [680_000_000, 750_000_000, '元', '10.3%'],
  [95, 98, '%', undefined],
  [2, 3, '个百分点', undefined],
  [0, 3, '座', undefined],
])('from %d to %d %s: %s', (old, later, unit, share) => {
  expect(describeRelativeDifference(old, later, unit)).toBe(share);
});
