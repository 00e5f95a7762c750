import { describe, expect, test } from 'vitest';
import { formatAmount, formatShare } from '../../../../src/text/quantity/format-amount.ts';

describe('formatAmount', () => {
  test.each<[number, string, string]>([
    [630000000, '元', '6.3亿元'],
    [6110000, '元', '611万元'],
    [786300, '元', '78.63万元'],
    [9999, '元', '9,999元'],
    [27800000000, '元', '278亿元'],
    [123456789, '元', '12,345.6789万元'],
    [1234567.5, '元', '1,234,567.5元'],
    [11980, '台', '11,980台'],
    [72000, '人次', '72,000人次'],
    [1808000, '人次', '180.8万人次'],
    [32.74, '公里', '32.74公里'],
    [0, '座', '0座'],
    [-25000, '元', '-2.5万元'],
    [600000, '元/公里', '60万元/公里'],
    [52.5, '%', '52.5%'],
  ])('%d %s → %s', (value, unit, text) => {
    expect(formatAmount(value, unit)).toBe(text);
  });
});

describe('formatShare', () => {
  test.each([
    [0.525, '52.5%'],
    [1, '100%'],
    [0.9996, '99.9%'],
    [1.0004, '100%'],
    [0, '0%'],
    [12.3456, '1,234.6%'],
    [1 / 3, '33.3%'],
  ])('%d → %s', (share, text) => {
    expect(formatShare(share)).toBe(text);
  });
});
