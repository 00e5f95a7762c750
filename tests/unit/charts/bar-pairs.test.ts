import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePairs, drawBarPairs, typeSize } from '../../../src/charts/bar-pairs.ts';
import { estimateWidth } from '../../../src/charts/text-width.ts';

describe('drawBarPairs', () => {
  it('draws bars on one scale that begins at 0, each with its name and its number', () => {
    const { height, pairs } = drawBarPairs([
      { label: '2023年', target: { value: 16, text: '16公里' }, result: { value: 8, text: '8公里' } },
      { label: '2024年', target: { value: 4, text: '4公里' } },
    ]);
    const [first, second] = pairs.map(({ bars }) => bars);
    const widths = [...(first ?? []), ...(second ?? [])].map(({ box }) => box?.width);
    const [whole = 0] = widths;
    expect(widths).toEqual([whole, whole / 2, whole / 4, undefined]);
    expect(first?.map(({ name, text }) => `${name} ${text}`)).toEqual(['目标 16公里', '成果 8公里']);
    expect(second?.map(({ name, text }) => `${name} ${text}`)).toEqual(['目标 4公里', '成果 没有说结果']);
    expect(height).toBe(2 * 72 + 12);
  });

  it('draws charts that are read together on one scale, whatever the room that their numbers take', () => {
    const one = { label: '2023年', target: { value: 36, text: '36公里' } };
    const other = {
      label: '2023年',
      target: { value: 18, text: '18公里' },
      result: { text: '没有（没有总结）' },
    };
    const widthOf = (pair: typeof one) => drawBarPairs([pair], [one, other]).pairs[0]?.bars[0]?.box?.width;
    expect(widthOf(one)).toBe(2 * (widthOf(other) ?? 0));
    expect(widthOf(one)).toBeLessThan(drawBarPairs([one]).pairs[0]?.bars[0]?.box?.width ?? 0);
  });

  it('writes what is no number where the bar would begin', () => {
    const [pair] = drawBarPairs([
      { label: '2023年', target: { value: 16, text: '16公里' }, result: { text: '目标的40%' } },
    ]).pairs;
    expect(pair?.bars[1]).toMatchObject({ text: '目标的40%', textX: 36 });
    expect(pair?.bars[1]?.box).toBeUndefined();
  });

  it('keeps bars and numbers within the drawing, whatever the numbers are', () => {
    const value = fc.record({
      value: fc.double({ min: 0, max: 1e12, noNaN: true }),
      text: fc.constantFrom('0', '180.8万人次（上半年）'),
    });
    fc.assert(
      fc.property(fc.array(fc.record({ label: fc.constant('县'), target: value, result: value })), (data) => {
        const { width, height, pairs } = drawBarPairs(data);
        for (const { text, textX, y, box } of pairs.flatMap(({ bars }) => bars)) {
          expect(textX + estimateWidth(text, typeSize)).toBeLessThanOrEqual(width + 0.01);
          expect(box?.width).toBeGreaterThanOrEqual(0);
          expect(y + typeSize / 2).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});

describe('describePairs', () => {
  it('says what the chart shows', () => {
    expect(
      describePairs([
        {
          label: '2023年',
          target: { value: 16, text: '16公里' },
          result: { value: 8, text: '8公里（上半年）' },
        },
        { label: '2024年' },
      ]),
    ).toBe('2023年：目标 16公里，成果 8公里（上半年）。2024年：未见公开目标，没有说结果。');
  });
});
