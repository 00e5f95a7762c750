import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, parseDateTime, suggestDate, toIsoDateTime } from '../../../../src/text/period/date.ts';

const anyDay = fc
  .date({ min: new Date('1949-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('parseDate', () => {
  it('reads a day', () => {
    expect(parseDate('2023-12-01')).toEqual({ date: '2023-12-01', year: 2023, month: 12, day: 1 });
  });

  it.each(['2024-02-29', '2000-02-29', '2023-04-30', '2023-12-31'])('takes the last day %s', (text) => {
    expect(parseDate(text)?.date).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '2023-01-32',
    '1948-12-31',
    '2101-01-01',
    '2023-1-5',
    '2023/12/01',
    '2023-12-01 10:30',
    '2023-12-01\n',
    '',
  ])('refuses “%s”', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('agrees with the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1949, max: 2100 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          const day = new Date(Date.UTC(y, m - 1, d));
          const exists = day.getUTCFullYear() === y && day.getUTCMonth() === m - 1 && day.getUTCDate() === d;
          expect(parseDate(text) !== undefined).toBe(exists);
        },
      ),
    );
  });
});

describe('parseDateTime', () => {
  it('reads a day with or without its time', () => {
    expect(parseDateTime('2023-12-01 10:30')).toEqual({
      date: '2023-12-01',
      time: '10:30',
      year: 2023,
      month: 12,
      day: 1,
    });
    expect(parseDateTime('2023-12-01')).toEqual({ date: '2023-12-01', year: 2023, month: 12, day: 1 });
    expect(parseDateTime('2023-12-01 00:00')?.time).toBe('00:00');
    expect(parseDateTime('2023-12-01 23:59')?.time).toBe('23:59');
  });

  it.each([
    '2023-12-01 24:00',
    '2023-12-01 10:60',
    '2023-12-01 9:30',
    '2023-12-01T10:30',
    '2023-12-01 ',
    '2023-02-30 10:30',
    '10:30',
  ])('refuses “%s”', (text) => {
    expect(parseDateTime(text)).toBeUndefined();
  });
});

describe('toIsoDateTime', () => {
  it('writes Beijing time, or the day alone', () => {
    expect(toIsoDateTime({ date: '2023-12-01', time: '10:30' })).toBe('2023-12-01T10:30:00+08:00');
    expect(toIsoDateTime({ date: '2023-12-01' })).toBe('2023-12-01');
  });
});

describe('suggestDate', () => {
  it.each([
    ['2023/12/1', '2023-12-01'],
    ['2023.12.01', '2023-12-01'],
    ['2023年12月1日', '2023-12-01'],
    ['2023 年 12 月 1 日', '2023-12-01'],
    ['20231201', '2023-12-01'],
    ['2023-1-5', '2023-01-05'],
    ['２０２３－１２－０１', '2023-12-01'],
    [' 2023/12/1 ', '2023-12-01'],
    ['2023/12/1 9:30', '2023-12-01'],
    ['2023-12-01T10:30:00', '2023-12-01'],
    ['2023年12月1日10时30分', '2023-12-01'],
    ['2023-12-01', '2023-12-01'],
  ])('understands %s', (text, wanted) => {
    expect(suggestDate(text)).toBe(wanted);
  });

  it.each(['2023-13-01', '2023/2/30', '去年底', '2023年', '2023年12月', '12/1/2023', '202312', ''])(
    'has nothing for “%s”',
    (text) => {
      expect(suggestDate(text)).toBeUndefined();
    },
  );

  it('understands every day in every form, and what it says is a date', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('/', '.', '-'), (day, mark) => {
        const { year, month, day: number } = parseDate(day) ?? { year: 0, month: 0, day: 0 };
        expect(suggestDate([year, month, number].join(mark))).toBe(day);
        expect(suggestDate(`${year}年${month}月${number}日`)).toBe(day);
        expect(suggestDate(day.replaceAll('-', ''))).toBe(day);
      }),
    );
  });
});
