import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWidth } from '../../../src/charts/text-width.ts';
import {
  drawYearBars,
  findLongest,
  nameMark,
  panelWidth,
  typeSize,
  type ChartPanel,
  type DrawnPanel,
} from '../../../src/charts/year-bars.ts';

const write = (value: number, hasUnit: boolean) => `${String(value)}${hasUnit ? '公里' : ''}`;

const yunxi: ChartPanel = {
  label: '云溪县',
  years: [
    {
      year: 2023,
      target: { value: 40, text: '40公里', link: '/a' },
      result: { value: 10, text: '10公里（上半年）', isPartial: true },
    },
    { year: 2024 },
    { year: 2025, result: { text: '没有（未到期）' } },
  ],
};

/** `2023 target 40公里 box`, line by line. */
function list({ years }: DrawnPanel): string[] {
  return years.flatMap(({ year, marks }) =>
    marks.map(({ kind, text, box, isPartial }) =>
      [year, kind, text, box && 'box', isPartial && 'partial'].filter(Boolean).join(' '),
    ),
  );
}

describe('findLongest', () => {
  it('names the number of the longest bar, be it below 0', () => {
    const panel = (...values: (number | undefined)[]) => ({
      label: '云溪县',
      years: values.map((value, year) => ({
        year,
        result: { ...(value !== undefined && { value }), text: '' },
      })),
    });
    expect(findLongest([panel(3, undefined), panel(12), panel()])).toBe(12);
    expect(findLongest([panel(3, -8)])).toBe(-8);
    expect(findLongest([panel(undefined)])).toBeUndefined();
  });
});

describe('drawYearBars', () => {
  it('draws target and result of each year, and says in words what is not known', () => {
    const [panel] = drawYearBars([yunxi], write) as [DrawnPanel];
    expect(list(panel)).toEqual([
      '2023 target 40公里 box',
      '2023 result 10公里（上半年） box partial',
      '2024 gap 本站没有标出这一年的数',
      '2025 gap 未见公开目标',
      '2025 result 没有（未到期）',
    ]);
    const [target, result] = panel.years[0]?.marks ?? [];
    expect(target?.box?.width).toBeCloseTo(4 * (result?.box?.width ?? 0), 1);
    expect(target?.box?.x).toBe(panel.axis.zero);
    expect(target?.link).toBe('/a');
  });

  it('says why a year can have no number, and that how things stand needs no target', () => {
    const years = [
      { year: 2024, result: { value: 900, text: '900公里' }, gap: '期末现状' },
      { year: 2025, gap: '已并入石桥县' },
    ];
    const [panel] = drawYearBars([{ label: '云溪县', years }], write) as [DrawnPanel];
    expect(list(panel)).toEqual(['2024 gap 期末现状', '2024 result 900公里 box', '2025 gap 已并入石桥县']);
  });

  it('draws all panels on one axis, also with what stands on another page', () => {
    const other = { label: '石桥县', years: [{ year: 2023, target: { value: 80, text: '80公里' } }] };
    const [own, beside] = drawYearBars([yunxi, other], write) as [DrawnPanel, DrawnPanel];
    const [again] = drawYearBars([yunxi], write, [yunxi, other]) as [DrawnPanel];
    expect(own).toEqual(again);
    expect(own.axis).toEqual(beside.axis);
    expect(beside.years[0]?.marks[0]?.box?.width).toBeCloseTo(
      2 * (own.years[0]?.marks[0]?.box?.width ?? 0),
      1,
    );
  });

  it('lays no text upon another and nothing outside the drawing, whatever the numbers and their words are', () => {
    const value = fc.record(
      {
        value: fc.oneof(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.constant(0)),
        text: fc.oneof(
          fc.constantFrom(
            '0',
            '约1,808,000,000.5人次以上（只到2023年1月至11月）',
            '没有（本站没有收录总结）',
          ),
          fc.string({ maxLength: 60 }),
        ),
        isPartial: fc.boolean(),
      },
      { requiredKeys: ['text'] },
    );
    const panel = fc.record({
      label: fc.string({ maxLength: 60 }),
      years: fc.array(
        fc.record(
          { year: fc.integer({ min: 1949, max: 2100 }), target: value, result: value },
          {
            requiredKeys: ['year'],
          },
        ),
        { maxLength: 6 },
      ),
    });
    fc.assert(
      fc.property(fc.array(panel, { maxLength: 4 }), (panels) => {
        for (const { width, height, years, label, axis, tickY, plot } of drawYearBars(panels, write)) {
          expect(width).toBe(panelWidth);
          expect(estimateWidth(label, typeSize)).toBeLessThanOrEqual(width);
          const marks = years.flatMap((one) => one.marks);
          for (const { text, textX, box } of marks) {
            expect(textX + estimateWidth(text, typeSize)).toBeLessThanOrEqual(width + 0.01);
            // Years stand left of everything.
            expect(Math.min(textX, box?.x ?? textX)).toBeGreaterThanOrEqual(4 * 0.62 * typeSize);
            if (box) expect(box.x + box.width).toBeLessThanOrEqual(textX);
          }
          const lines = marks.map(({ y }) => y);
          lines.forEach((y, index) => {
            if (index > 0) expect(y - (lines[index - 1] ?? 0)).toBeGreaterThanOrEqual(typeSize);
          });
          expect(tickY - (lines.at(-1) ?? 0)).toBeGreaterThanOrEqual(typeSize);
          expect(tickY + typeSize / 2).toBeLessThanOrEqual(height);
          expect(axis.zero).toBeLessThanOrEqual(width);
          expect(plot.bottom).toBeLessThan(tickY);
        }
      }),
    );
  });
});

describe('nameMark', () => {
  it('says where the link of a bar leads', () => {
    const [panel] = drawYearBars([yunxi], write) as [DrawnPanel];
    const [target] = panel.years[0]?.marks ?? [];
    expect(target && nameMark('2023', target)).toBe('2023年目标：40公里，看原句');
  });
});
