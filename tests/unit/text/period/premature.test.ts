import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../../src/text/period/period.ts';
import { isPremature } from '../../../../src/text/period/premature.ts';

describe('isPremature', () => {
  it.each([
    ['2023', '2023-06-30', true],
    ['2023', '2023-07-01', false],
    ['2023', '2022-12-31', true],
    ['2023', '2024-01', false],
    ['2023-H1', '2023-03-31', true],
    ['2023-H1', '2023-04-01', false],
    ['2023-Q2', '2023-04-30', true],
    ['2023-Q2', '2023-05-01', false],
    ['2023-05', '2023-05-02', false],
    ['2021/2025', '2024-12-31', true],
    ['2021/2025', '2025-01-01', false],
    ['2023', 'unknown', false],
  ])('%s on %s: %s', (id, day, premature) => {
    const period = parsePeriod(id);
    expect(period && isPremature(period, day)).toBe(premature);
  });
});
