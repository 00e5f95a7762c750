import { describe, expect, test } from 'vitest';
import { describeDifference } from '../../../../src/text/likeness/difference.ts';

describe('describeDifference', () => {
  test.each([
    [12, 15, '座', '增加3座'],
    [15, 12, '座', '减少3座'],
    [7.2, 7.486, '公里', '增加0.286公里'],
    [80000000, 120000000, '元', '增加4000万元'],
    [630000000, 60000000, '元', '减少5.7亿元'],
    [72000, 84500, '人次', '增加1.25万人次'],
    [95, 98, '%', '增加3个百分点'],
    [0.1, 0.3, '公里', '增加0.2公里'],
  ])('%d, %d %s: %s', (old, later, unit, text) => {
    expect(describeDifference(old, later, unit)).toBe(text);
  });

  test('says nothing of numbers that are not decimals', () => {
    expect(describeDifference(1e30, 1, '元')).toBeUndefined();
  });
});
