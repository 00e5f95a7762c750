import { describe, expect, test } from 'vitest';
import { coversYear } from '../../../../src/text/period/years.ts';

describe('coversYear', () => {
  test.each<[readonly string[], boolean]>([
    [['2024'], true],
    [['2024-H1', '2024-H2'], true],
    [['2024-Q1', '2024-Q2', '2024-H2'], true],
    [['2024-H1'], false],
    [['2024-01/2024-11'], false],
    [['2024-H1', '2023-H2'], false],
    [['2021/2025'], false],
    [[], false],
  ])('%j speaks of 2024 as such: %s', (ids, is) => {
    expect(coversYear(ids, 2024)).toBe(is);
  });
});
