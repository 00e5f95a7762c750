import { describe, expect, test } from 'vitest';
import { formatTable, median } from './table.ts';

describe('formatTable', () => {
  test('shows figures, ratios, targets and whether they are met', () => {
    const results = {
      tongtu: [{ seconds: 16.94, cpuSeconds: 20, peakMegabytes: 1300 }],
      baseline: [{ seconds: 56, cpuSeconds: 80, peakMegabytes: 2600 }],
    };
    expect(formatTable(results)).toEqual([
      'way                      time (s)  CPU (s)  peak memory (MB)',
      '(a) this project         16.9      20.0     1300',
      '(b) glob + mdx + remark  56.0      80.0     2600',
      'ratio (a) / (b)          0.30      0.25     0.50',
      'target                   ≤ 0.40             ≤ 0.45',
      'met                      yes                no',
    ]);
  });

  test('gives median, least and greatest of several runs', () => {
    const runs = (values: number[]) =>
      values.map((value) => ({ seconds: value, cpuSeconds: value, peakMegabytes: value }));
    const [, first, second, ratio] = formatTable({ tongtu: runs([3, 1, 2]), baseline: runs([8, 4, 5]) });
    expect(first).toMatch(/^\(a\) this project +2\.0 \(1\.0–3\.0\) +2\.0 \(1\.0–3\.0\) +2 \(1–3\)$/u);
    expect(second).toMatch(/5\.0 \(4\.0–8\.0\)/u);
    expect(ratio).toMatch(/0\.40/u);
  });
});

describe('median', () => {
  test('is the middle value, or half-way between the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 10])).toBe(3);
    expect(median([7])).toBe(7);
  });
});
