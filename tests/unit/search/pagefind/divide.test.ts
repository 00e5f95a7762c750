import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dividePages, type DividedPage } from '../../../../src/search/pagefind/divide.ts';

function document(url: string, date: string, years: number[], size = 10): DividedPage {
  return { url: `/${url}/`, isDocument: true, years, date, size };
}

function plan(year: number, name: string): DividedPage {
  return document(`plans/${name}/${String(year)}`, `${String(year)}-02-01`, [year]);
}

function divide(pages: readonly DividedPage[], most: number): Record<string, string[]> {
  return Object.fromEntries(
    dividePages(pages, most).map(({ path, pages: members }) => [path, members.map(({ url }) => url)]),
  );
}

const help: DividedPage = { url: '/help/', isDocument: false, years: [], size: 1 };

describe('dividePages', () => {
  test('a small site is one bundle', () => {
    expect(divide([plan(2024, 'a'), help, plan(2019, 'a')], 100)).toEqual({
      '': ['/help/', '/plans/a/2019/', '/plans/a/2024/'],
    });
  });
  test('the main bundle holds the newest documents and all other pages, older years lie in bundles of their own', () => {
    const pages = [2024, 2023, 2022].flatMap((year) => [plan(year, 'a'), plan(year, 'b')]);
    expect(divide([...pages, help], 20)).toEqual({
      '': ['/help/', '/plans/a/2024/', '/plans/b/2024/'],
      '2023/': ['/plans/a/2023/', '/plans/b/2023/'],
      '2022/': ['/plans/a/2022/', '/plans/b/2022/'],
    });
  });
  test('newer bundles come first', () => {
    const pages = [2021, 2024, 2022, 2023].map((year) => plan(year, 'a'));
    expect(dividePages(pages, 10).map(({ path }) => path)).toEqual(['', '2023/', '2022/', '2021/']);
  });
  test('a year that is too large is cut by date, small years lie together', () => {
    const months = ['03', '01', '02'].map((month) => document(month, `2020-${month}-01`, [2020]));
    const pages = [
      ...months,
      plan(2016, 'a'),
      plan(2017, 'a'),
      plan(2018, 'a'),
      plan(2024, 'a'),
      plan(2024, 'b'),
    ];
    expect(divide([...pages, { ...help, size: 10 }], 20)).toEqual({
      '': ['/help/', '/plans/a/2024/', '/plans/b/2024/'],
      '2020-2/': ['/03/'],
      '2020/': ['/01/', '/02/'],
      '2018/': ['/plans/a/2018/'],
      '2016-2017/': ['/plans/a/2016/', '/plans/a/2017/'],
    });
  });
  test('a summary lies with the year it sums up, a five-year plan with the year it was issued', () => {
    const pages = [
      document('summary', '2024-01-20', [2023]),
      document('five-years', '2021-11-01', [2021, 2022, 2023, 2024, 2025]),
      plan(2025, 'a'),
    ];
    expect(divide(pages, 10)).toEqual({
      '': ['/plans/a/2025/'],
      '2023/': ['/summary/'],
      '2021/': ['/five-years/'],
    });
  });
  test('the main bundle takes the bundle before it too, if the last has hardly begun', () => {
    const pages = [2022, 2023].flatMap((year) => [plan(year, 'a'), plan(year, 'b')]);
    expect(divide([...pages, plan(2024, 'a')], 20)).toEqual({
      '': ['/plans/a/2023/', '/plans/a/2024/', '/plans/b/2023/'],
      '2022/': ['/plans/a/2022/', '/plans/b/2022/'],
    });
  });
  test('a document larger than a bundle has one to itself', () => {
    expect(divide([document('long', '2020-01-01', [2020], 99), plan(2024, 'a')], 20)).toEqual({
      '': ['/plans/a/2024/'],
      '2020/': ['/long/'],
    });
  });

  const pages = fc.uniqueArray(
    fc.record({
      url: fc.stringMatching(/^\/[a-d]{1,4}\/$/u),
      isDocument: fc.boolean(),
      years: fc.array(fc.integer({ min: 2000, max: 2030 }), { maxLength: 3 }),
      date: fc.integer({ min: 2000, max: 2030 }).map((year) => `${String(year)}-05-01`),
      size: fc.integer({ min: 1, max: 30 }),
    }),
    { selector: ({ url }) => url, maxLength: 40 },
  );
  test('each page is in one bundle, no bundle is too large, and no two have one name', () => {
    fc.assert(
      fc.property(pages, fc.integer({ min: 1, max: 100 }), (all, most) => {
        const divisions = dividePages(all, most);
        expect(divisions.flatMap(({ pages: members }) => members.map(({ url }) => url)).sort()).toEqual(
          all.map(({ url }) => url).sort(),
        );
        expect(new Set(divisions.map(({ path }) => path)).size).toBe(divisions.length);
        expect(divisions[0]?.path).toBe('');
        for (const { path, pages: members } of divisions) {
          const documents = members.filter(({ isDocument }) => isDocument);
          const size = members.reduce((sum, one) => sum + one.size, 0);
          if (path !== '') expect(documents).toEqual(members);
          if (documents.length > 1) expect(size).toBeLessThanOrEqual(path === '' ? most * 1.5 : most);
        }
      }),
    );
  });
  test('the order in which files are found changes nothing', () => {
    fc.assert(
      fc.property(pages, fc.integer({ min: 1, max: 100 }), (all, most) => {
        expect(dividePages(all.toReversed(), most)).toEqual(dividePages(all, most));
      }),
    );
  });
  test('a new document of the latest year changes no bundle but the one with the latest documents', () => {
    fc.assert(
      fc.property(pages, fc.integer({ min: 20, max: 100 }), (all, most) => {
        const [main, ...before] = dividePages(all, most);
        // The latest documents are in the main bundle, unless other pages fill it.
        fc.pre(main?.pages.some(({ isDocument }) => isDocument) === true);
        const added = document('zzzz', '2031-06-01', [2031], 10);
        const after = new Map(dividePages([...all, added], most).map((one) => [one.path, one.pages]));
        for (const { path, pages: members } of before) expect(after.get(path)).toEqual(members);
      }),
    );
  });
});
