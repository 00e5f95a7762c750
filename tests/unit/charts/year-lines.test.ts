import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawYearLines, type YearData } from '../../../src/charts/year-lines.ts';

const draw = (data: readonly YearData[]) => drawYearLines(data, String);

describe('drawYearLines', () => {
  const drawn = draw([
    { year: 2020, target: 30, result: 28 },
    { year: 2021, target: 32, result: 32 },
    { year: 2023, target: 40, result: 18, isPartial: true },
  ]);
  const [target, result] = drawn.lines;

  it('begins its scale at 0 and ends it at a round number', () => {
    expect(drawn.ticks.map(({ text }) => text)).toEqual(['0', '10', '20', '30', '40']);
    expect(drawn.ticks[0]?.y).toBe(drawn.plot.bottom);
    expect(drawn.ticks.at(-1)?.y).toBe(drawn.plot.top);
  });

  it('has the scale of all charts that are read with it', () => {
    const data = [
      { year: 2020, target: 3 },
      { year: 2021, target: 4 },
    ];
    const alone = draw(data);
    const together = drawYearLines(data, String, [...data, { target: 400 }]);
    expect(alone.ticks.at(-1)?.text).toBe('4');
    expect(together.ticks.at(-1)?.text).toBe('400');
  });

  it('breaks a line at a year without a number', () => {
    expect(target?.points).toHaveLength(3);
    expect(target?.path.match(/M/gu)).toHaveLength(2);
  });

  it('draws what covers a part of a year apart from the line', () => {
    expect(result?.points).toHaveLength(2);
    expect(result?.partial).toEqual([{ x: target?.points[2]?.x, y: expect.any(Number) as number }]);
    expect(target?.partial).toEqual([]);
  });

  it('names both lines, not one upon the other', () => {
    const lines = draw([
      { year: 2020, target: 30, result: 28 },
      { year: 2021, target: 32, result: 32 },
    ]).lines;
    const [a, b] = lines.map(({ nameAt }) => nameAt?.y ?? NaN);
    expect(Math.abs((a ?? NaN) - (b ?? NaN))).toBeGreaterThanOrEqual(18);
  });

  it('writes no more years than have room, the last always', () => {
    const many = Array.from({ length: 23 }, (_, index) => ({ year: 2003 + index, result: index }));
    const years = draw(many).years.map(({ text }) => text);
    expect(years).toEqual(['2007', '2013', '2019', '2025']);
  });

  it('stays within the drawing, whatever the numbers are', () => {
    const amount = fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }), { nil: undefined });
    const years = fc.array(fc.tuple(amount, amount, fc.boolean()), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(years, (list) => {
        const data = list.map(([one, other, isPartial], index) => ({
          year: 2000 + index,
          ...(one !== undefined && { target: one }),
          ...(other !== undefined && { result: other }),
          isPartial,
        }));
        const { lines, plot, width } = draw(data);
        for (const { x, y } of lines.flatMap((line) => [...line.points, ...line.partial])) {
          expect(x).toBeGreaterThanOrEqual(plot.left);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(plot.top);
          expect(y).toBeLessThanOrEqual(plot.bottom);
        }
      }),
    );
  });
});
