import { describe, expect, test } from 'vitest';
import { todayInChina } from '../../../src/check/today.ts';

describe('todayInChina', () => {
  test('is the day in China, wherever the check runs', () => {
    expect(todayInChina(Date.parse('2024-12-31T15:59:59Z'))).toBe('2024-12-31');
    expect(todayInChina(Date.parse('2024-12-31T16:00:00Z'))).toBe('2025-01-01');
  });
});
