import { describe, expect, it } from 'vitest';
import { chooseChart } from '../../../src/components/measures/choose-chart.ts';
import type { BureauSeries } from '../../../src/promises/subjects/series.ts';

const both = { promised: 36, done: 27 };
const choose = (points: object[], peers: Parameters<typeof chooseChart>[1] = []) =>
  chooseChart(
    {
      bureau: { level: '县级' },
      points: points.map((point, index) => ({ year: 2023 + index, ...point })),
    } as unknown as BureauSeries,
    peers,
  );

describe('chooseChart', () => {
  it('draws a line from three years on, else bars', () => {
    expect(choose([both, both, both])).toBe('lines');
    expect(choose([both, { promised: 40 }])).toBe('bars');
    expect(choose([both])).toBe('bars');
  });

  it('draws nothing that stands alone or was drawn beside its peers', () => {
    expect(choose([{ promised: 36 }])).toBeUndefined();
    expect(choose([both], [{ level: '县级', year: 2023 }])).toBeUndefined();
    expect(choose([both], [{ level: '市级', year: 2023 }])).toBe('bars');
  });
});
