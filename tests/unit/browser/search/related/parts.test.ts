import { describe, expect, test } from 'vitest';
import { chooseParts, describeNext, listYears } from '../../../../../src/browser/search/related/parts.ts';
import type { Part } from '../../../../../src/search/pagefind/parts.ts';

const part = (path: string, ...years: number[]): Part => ({ path, years, pages: 100 });
const parts = [
  part('', 2024, 2023),
  part('2023/', 2023),
  part('2022/', 2022, 2021),
  part('2021/', 2021),
  part('2019/', 2020, 2019),
  part('2016/', 2018, 2017, 2016),
];
const choose = (years: { fromYear?: number; toYear?: number }, rounds = 0, all = parts) => {
  const { chosen, next, last } = chooseParts(all, years, rounds);
  return { chosen: chosen.map(({ path }) => path), next: next.map(({ path }) => path), last };
};

describe('chooseParts', () => {
  test('begins with the newest, and has four times as many when older documents are wanted', () => {
    const names = parts.map(({ path }) => path);
    expect(choose({})).toEqual({ chosen: [''], next: names.slice(1, 4), last: false });
    expect(choose({}, 1)).toEqual({ chosen: names.slice(0, 4), next: names.slice(4), last: true });
    expect(choose({}, 2)).toEqual({ chosen: names, next: [], last: true });
  });

  test('reads one more where the first has no documents', () => {
    const all = [part(''), ...parts.slice(1)];
    expect(choose({}, 0, all).chosen).toEqual(['', '2023/']);
    expect(choose({}, 0, all)).toMatchObject({ next: ['2022/', '2021/', '2019/', '2016/'], last: true });
  });

  test('takes the parts of the chosen years, and always the one with the other pages', () => {
    expect(choose({ fromYear: 2021, toYear: 2021 }).chosen).toEqual(['', '2022/', '2021/']);
    expect(choose({ toYear: 2018 }).chosen).toEqual(['', '2016/']);
    expect(choose({ fromYear: 2030 })).toEqual({ chosen: [''], next: [], last: true });
  });

  test('takes some at a time where many have the chosen years', () => {
    const many = [part('', 2024), ...Array.from({ length: 19 }, (_, at) => part(`${at}/`, 2023))];
    expect(choose({ fromYear: 2023 }, 0, many)).toMatchObject({ last: true });
    expect(choose({ fromYear: 2023 }, 0, many).chosen).toHaveLength(8);
    expect(choose({ fromYear: 2023 }, 0, many).next).toHaveLength(12);
  });

  test('finds nothing more to search on a small site', () => {
    expect(choose({}, 0, [part('', 2024, 2016)])).toEqual({ chosen: [''], next: [], last: true });
  });
});

describe('describeNext', () => {
  test('names a year, a span, or all that is left', () => {
    expect(describeNext({ next: [part('2022/', 2022)], last: false })).toBe('2022 年');
    expect(describeNext({ next: [part('2022-2/', 2022), part('2022/', 2022)], last: false })).toBe('2022 年');
    expect(describeNext({ next: [part('2022/', 2022), part('2019/', 2019)], last: false })).toBe(
      '2019—2022 年',
    );
    expect(describeNext({ next: [part('2015-2018/', 2018, 2015)], last: true })).toBe('2018 年及以前');
  });

  test('goes by the time of the documents, not by the years that they plan', () => {
    expect(describeNext({ next: [part('2021/', 2025, 2024, 2023, 2022, 2021)], last: false })).toBe(
      '2021 年',
    );
  });
});

describe('listYears', () => {
  test('lists the years of documents within the chosen ones, and always one', () => {
    expect(listYears(parts, {})).toBeUndefined();
    expect(listYears(parts, { fromYear: 2022 })).toEqual([2022, 2023, 2024]);
    expect(listYears(parts, { toYear: 2017 })).toEqual([2016, 2017]);
    expect(listYears(parts, { fromYear: 2019, toYear: 2021 })).toEqual([2019, 2020, 2021]);
    expect(listYears(parts, { fromYear: 2030 })).toEqual([2030]);
  });
});
