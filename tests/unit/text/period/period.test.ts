import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, parsePeriod, periodYears, type Period } from '../../../../src/text/period/period.ts';

function period(id: string): Period {
  const parsed = parsePeriod(id);
  if (!parsed) throw new Error(`${id} is no period`);
  return parsed;
}

describe('parsePeriod', () => {
  it.each<[string, Period['kind'], number, number, string]>([
    ['2023', 'year', 2023, 2023, '2023年'],
    ['2023-H1', 'half', 2023, 2023, '2023年上半年'],
    ['2023-H2', 'half', 2023, 2023, '2023年下半年'],
    ['2023-Q1', 'quarter', 2023, 2023, '2023年第一季度'],
    ['2023-Q3', 'quarter', 2023, 2023, '2023年第三季度'],
    ['2023-01/2023-09', 'months', 2023, 2023, '2023年1—9月'],
    ['2023-Q4', 'quarter', 2023, 2023, '2023年第四季度'],
    ['2023-05', 'month', 2023, 2023, '2023年5月'],
    ['2023-12', 'month', 2023, 2023, '2023年12月'],
    ['2021/2025', 'span', 2021, 2025, '2021—2025年'],
    ['1949', 'year', 1949, 1949, '1949年'],
    ['2100', 'year', 2100, 2100, '2100年'],
  ])('reads %s', (id, kind, firstYear, lastYear, label) => {
    expect(parsePeriod(id)).toEqual({ id, kind, firstYear, lastYear, label });
  });

  it.each([
    ['2023-01/2023-12', '2023'],
    ['2023-07/2023-12', '2023-H2'],
    ['2023-04/2023-06', '2023-Q2'],
    ['2023-05/2023-05', '2023-05'],
  ])('calls %s by its own name %s', (text, id) => {
    expect(parsePeriod(text)?.id).toBe(id);
  });

  it.each([
    '2023-09/2023-01',
    '2022-11/2023-02',
    '1948-01/1948-02',
    '',
    '23',
    '1948',
    '2101',
    '2023-H3',
    '2023-Q0',
    '2023-Q5',
    '2023-h1',
    '2023-00',
    '2023-13',
    '2023-5',
    '2025/2021',
    '2021/2021',
    '2021/2101',
    '2021-2025',
    '2023年',
    ' 2023',
    '2023\n',
    '２０２３',
  ])('refuses “%s”', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe('comparePeriods', () => {
  const sorted = [
    '2020',
    '2021/2025',
    '2021',
    '2021-H1',
    '2021-Q1',
    '2021-01',
    '2021-02',
    '2021-Q2',
    '2021-H2',
    '2021-12',
    '2022',
  ];

  it('orders by the first month, the longer period first', () => {
    expect(
      [...sorted]
        .reverse()
        .map(period)
        .sort(comparePeriods)
        .map(({ id }) => id),
    ).toEqual(sorted);
  });

  it('is a total order: only equal ids are equal', () => {
    const any = fc.constantFrom(...sorted);
    fc.assert(
      fc.property(any, any, (a, b) => {
        const order = comparePeriods(period(a), period(b));
        expect(order === 0).toBe(a === b);
        expect(Math.sign(order)).toBe(-Math.sign(comparePeriods(period(b), period(a))) + 0);
      }),
    );
  });
});

describe('periodYears', () => {
  it('lists every year the period touches', () => {
    expect(periodYears(period('2021/2025'))).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(periodYears(period('2023-Q3'))).toEqual([2023]);
  });
});
