import { describe, expect, test } from 'vitest';
import { createMatrix } from '../../../src/catalogue/matrix.ts';
import { createExample, idsOf } from './example-catalogue.ts';

describe('createMatrix', () => {
  const { years, rows } = createMatrix(
    createExample({
      'plans/yunxi/2024': { plans: ['2024'] },
      'summaries/yunxi/2021': { kind: '年度工作总结', plans: ['2022-H1'], reviews: ['2021'] },
      'plans/lanshan/14': { kind: '五年规划', plans: ['2021/2023'] },
    }),
  );

  test('has every year between the first and the last, the latest first', () => {
    expect(years).toEqual([2024, 2023, 2022, 2021]);
  });

  test('has a row for each bureau with documents and for those above it, in the order of the tree', () => {
    expect(rows.map(({ bureau, depth }) => [bureau.id, depth])).toEqual([
      ['yunzhou', 0],
      ['yunxi', 1],
      ['lanshan', 0],
    ]);
  });

  test('puts a document under each year that it plans or reviews, and leaves the others empty', () => {
    const cells = (id: string) =>
      rows
        .find(({ bureau }) => bureau.id === id)
        ?.cells.map(({ plans, reviews }) => [idsOf(plans), idsOf(reviews)]);
    expect(cells('yunxi')).toEqual([
      [['plans/yunxi/2024'], []],
      [[], []],
      [['summaries/yunxi/2021'], []],
      [[], ['summaries/yunxi/2021']],
    ]);
    expect(cells('lanshan')).toEqual([
      [[], []],
      ...Array.from({ length: 3 }, () => [['plans/lanshan/14'], []]),
    ]);
  });

  test('says nothing of a bureau that only stands above others', () => {
    expect(rows.find(({ bureau }) => bureau.id === 'yunzhou')?.cells).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, { plans: string[] }>>, number[]]>([
    [
      'a plan for five years that others reach into',
      { a: { plans: ['2026/2030'] }, b: { plans: ['2027'] } },
      [2027],
    ],
    ['a plan for five years to come', { a: { plans: ['2026/2030'] }, b: { plans: ['2025'] } }, [2026, 2025]],
    [
      'one year written wrongly',
      { a: { plans: ['2042'] }, b: { plans: ['2024'] }, c: { plans: ['2022'] } },
      [2042, 2024, 2023, 2022],
    ],
  ])('%s adds no empty columns', (_, documents, expected) => {
    const given = Object.entries(documents).map(([name, data]) => [`plans/yunxi/${name}`, data] as const);
    expect(createMatrix(createExample(Object.fromEntries(given))).years).toEqual(expected);
  });

  test('is empty without documents', () => {
    expect(createMatrix(createExample({}))).toEqual({ years: [], rows: [] });
  });
});
