import { describe, expect, it } from 'vitest';
import { writeChart } from '../../../src/charts/save-chart.ts';
import { drawYearBars } from '../../../src/charts/year-bars.ts';

describe('writeChart', () => {
  const panels = drawYearBars(
    ['云溪县', '石桥县', '白石县', '<script>&"'].map((label, index) => ({
      label,
      years: [
        {
          year: 2024,
          target: { value: 10 * (index + 1), text: '约10公里' },
          result: { value: 5, text: '5公里\u0000', isPartial: true },
        },
      ],
    })),
    (value) => String(value),
  );
  const words = {
    title: '新改建，2024年',
    legend: '空心是目标',
    source: ['云溪交通公开', 'https://x.example/?a=b&c'],
  };
  const picture = writeChart(panels, words, '#8a1c14');

  it('writes a picture of its own: no style, no script, no font or file from elsewhere', () => {
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1040 \d+"/u);
    expect(picture).not.toMatch(/<style|<script|class=|href|var\(/u);
    expect(picture).toContain('&lt;script&gt;&amp;&quot;');
    expect(picture).toContain('https://x.example/?a=b&amp;c');
    expect(picture).not.toContain('\u0000');
  });

  it('tells targets, results and parts of a year apart without colour', () => {
    const bars = [...picture.matchAll(/<rect x=[^>]*>/gu)].map(([bar]) => bar);
    expect(bars).toHaveLength(8);
    expect(bars[0]).toContain('fill="#fff" stroke="#4d565f"');
    expect(bars[1]).toContain('stroke="#8a1c14" stroke-width="1.5" stroke-dasharray="4 3"');
  });

  it('sets three panels beside each other, the next in the line below', () => {
    const places = [...picture.matchAll(/translate\((\d+) (\d+)\)/gu)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(places.map(([x]) => x)).toEqual([16, 360, 704, 16]);
    expect(new Set(places.map(([, y]) => y)).size).toBe(2);
  });
});
