import { describe, expect, test } from 'vitest';
import { listIntervals, spanIntervals } from '../../../src/linked-data/period.ts';

describe('listIntervals', () => {
  test.each([
    ['2024', '2024-01-01/2024-12-31'],
    ['2023-H2', '2023-07-01/2023-12-31'],
    ['2023-Q4', '2023-10-01/2023-12-31'],
    ['2024-02', '2024-02-01/2024-02-29'],
    ['2023-02', '2023-02-01/2023-02-28'],
    ['2021/2025', '2021-01-01/2025-12-31'],
  ])('%s is %s', (id, interval) => {
    expect(listIntervals([id])).toEqual([interval]);
  });

  test('gives each once, in the order of time', () => {
    expect(listIntervals(['2024', '2023-H1', '2024'])).toEqual([
      '2023-01-01/2023-06-30',
      '2024-01-01/2024-12-31',
    ]);
  });
});

describe('spanIntervals', () => {
  test('holds all periods, also where the first is the longest', () => {
    expect(spanIntervals(['2024-H1', '2021/2025', '2023'])).toBe('2021-01-01/2025-12-31');
    expect(spanIntervals(['2024-H1', '2022'])).toBe('2022-01-01/2024-06-30');
  });

  test('is nothing without periods', () => {
    expect(spanIntervals([])).toBeUndefined();
  });
});
