import { describe, expect, test } from 'vitest';
import { compareStrings } from '../../../src/text/compare-strings.ts';

describe('compareStrings', () => {
  test('orders by units, and tells equals', () => {
    expect(['乙', 'b', '甲', 'B', ''].sort(compareStrings)).toEqual(['', 'B', 'b', '乙', '甲']);
    expect(compareStrings('甲', '甲')).toBe(0);
  });
});
