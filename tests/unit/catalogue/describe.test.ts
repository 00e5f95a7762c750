import { describe, expect, test } from 'vitest';
import { describeForYear } from '../../../src/catalogue/describe.ts';

describe('describeForYear', () => {
  test('names the part of the year that a document is about, and what lies beyond it', () => {
    expect(describeForYear('计划', ['2024'], 2024)).toBe('计划');
    expect(describeForYear('计划', ['2024-H2'], 2024)).toBe('下半年计划');
    expect(describeForYear('计划', ['2021/2025'], 2024)).toBe('计划（2021—2025年）');
  });
});
