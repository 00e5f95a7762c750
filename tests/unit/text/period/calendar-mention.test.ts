import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, type DateParts } from '../../../../src/text/period/calendar-mention.ts';

describe('findDates', () => {
  it.each<[string, string, DateParts, DateParts?]>([
    ['2023年是开局之年', '2023年', { year: 2023 }],
    ['2023年度春运', '2023年度', { year: 2023 }],
    ['到2025年底', '2025年底', { year: 2025 }],
    ['2025年初步建成', '2025年', { year: 2025 }],
    ['2023年上半年', '2023年上半年', { year: 2023 }],
    ['2023年第三季度', '2023年第三季度', { year: 2023 }],
    ['（2022年11月25日）', '2022年11月25日', { year: 2022, month: 11, day: 25 }],
    ['2022年7月纳入规划', '2022年7月', { year: 2022, month: 7 }],
    ['6月8日，云溪县', '6月8日', { month: 6, day: 8 }],
    ['争取10月份开工', '10月份', { month: 10 }],
    ['2月末率先开工', '2月末', { month: 2 }],
    ['12月底完工', '12月底', { month: 12 }],
    ['6月初步完成', '6月', { month: 6 }],
    ['8日上午', '8日', { day: 8 }],
    ['1—6月份工作', '1—6月份', { month: 1 }, { month: 6 }],
    ['1-6月完成', '1-6月', { month: 1 }, { month: 6 }],
    ['2023年1至6月', '2023年1至6月', { year: 2023, month: 1 }, { month: 6 }],
    ['今年1月至6月10日', '1月至6月10日', { month: 1 }, { month: 6, day: 10 }],
    ['6月8—10日', '6月8—10日', { month: 6, day: 8 }, { day: 10 }],
    ['6月28日至7月3日', '6月28日至7月3日', { month: 6, day: 28 }, { month: 7, day: 3 }],
    ['2023年12月—2024年3月', '2023年12月—2024年3月', { year: 2023, month: 12 }, { year: 2024, month: 3 }],
    ['规划（2022-2035年）', '2022-2035年', { year: 2022 }, { year: 2035 }],
    ['2019年至2022年', '2019年至2022年', { year: 2019 }, { year: 2022 }],
    ['日期：2023.12.01', '2023.12.01', { year: 2023, month: 12, day: 1 }],
    ['2023-3-1印发', '2023-3-1', { year: 2023, month: 3, day: 1 }],
    ['二〇二三年十二月一日', '二〇二三年十二月一日', { year: 2023, month: 12, day: 1 }],
    ['二○二三年三月', '二○二三年三月', { year: 2023, month: 3 }],
    ['２０２３年５月', '２０２３年５月', { year: 2023, month: 5 }],
    ['1.2020年目标', '2020年', { year: 2020 }],
  ])('finds the date in %s', (text, found, from, to) => {
    const start = text.indexOf(found);
    const expected = { text: found, start, end: start + found.length, from };
    expect(findDates(text)).toEqual([to ? { ...expected, to } : expected]);
  });

  it.each([
    '3年',
    '3—5年',
    '6个月',
    '10日内',
    '30日以内',
    '100日',
    '12345年',
    '1.6月',
    '2022-2035',
    '三月',
    'G2023年',
    '“1·2”事故',
    '',
  ])('finds none in “%s”', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('finds several', () => {
    expect(findDates('2022年、2023年，计划2024年开工').map(({ text }) => text)).toEqual([
      '2022年',
      '2023年',
      '2024年',
    ]);
  });

  it('finds every day it is given, wherever it stands', () => {
    const part = fc.constantFrom('，', '云溪县', '。', '');
    const date = fc.record({
      year: fc.integer({ min: 1949, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(part, date, part, (before, parts, behind) => {
        const text = `${parts.year}年${parts.month}月${parts.day}日`;
        const [found] = findDates(before + text + behind);
        expect(found).toMatchObject({ text, start: before.length, from: parts });
      }),
    );
  });
});
