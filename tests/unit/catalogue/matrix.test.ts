import { describe, expect, test } from 'vitest';
import { divideMatrix } from '../../../src/catalogue/divide-matrix.ts';
import { createMatrix } from '../../../src/catalogue/matrix.ts';
import { joinCells } from '../../../src/components/lists/join-cells.ts';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { createDocument } from '../check/stored-document.ts';
import { createExample, idsOf, settings } from './example-catalogue.ts';

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
        ?.cells.map(([plan, review]) => [idsOf(plan.items), idsOf(review.items)]);
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

describe('squares', () => {
  const source = 'https://jt.yunling.example/gongkai.html';
  const bureaus = settings.bureaus.map((bureau) =>
    bureau.id === 'yunling'
      ? { ...bureau, unpublished: [{ kind: '总结' as const, year: 2023, source }] }
      : bureau,
  );
  const documents = [
    createDocument('plans/yunxi/2023', { data: { bureau: 'yunxi', plans: ['2023'] } }),
    createDocument('plans/yunxi/2024', { data: { bureau: 'yunxi', plans: ['2024'] } }),
  ];
  const { rows } = createMatrix(createCatalogue({ ...settings, bureaus }, documents), (year) => year < 2024);
  const rowOf = (id: string) => rows.find(({ bureau }) => bureau.id === id);

  test('are 未公开 only where the bureau says so, and not expected before the year is over', () => {
    expect(rowOf('yunling')?.cells.map(([, review]) => [review.unpublished, review.isDue])).toEqual([
      [undefined, false],
      [source, true],
    ]);
  });

  test('are counted by bureau, as far as they can be expected', () => {
    expect(rowOf('yunxi')?.coverage).toEqual({ has: 2, due: 3 });
    expect(rowOf('yunling')?.coverage).toEqual({ has: 0, due: 3 });
  });

  test('a report on half of a year is there, and is not the one on the year', () => {
    const { rows: halves } = createMatrix(
      createExample({
        'plans/yunxi/2024': { plans: ['2024'] },
        'summaries/yunxi/2024-H1': { reviews: ['2024-H1'], plans: ['2024-H2'] },
        'plans/lanshan/14': { kind: '五年规划', plans: ['2021/2025'] },
        'summaries/lanshan/2024-H1': { plans: [], reviews: ['2024-H1'] },
        'summaries/lanshan/2024-H2': { plans: [], reviews: ['2024-H2'] },
      }),
    );
    const of = (id: string) => halves.find(({ bureau }) => bureau.id === id);
    expect(
      of('yunxi')?.cells.map((cell) => cell.map(({ items, isWhole }) => [items.length, isWhole])),
    ).toEqual([
      [
        [2, true],
        [1, false],
      ],
    ]);
    expect(of('yunxi')?.coverage).toEqual({ has: 1, due: 2 });
    // A plan for five years is none for one; two halves are a year.
    expect(of('lanshan')?.coverage).toEqual({ has: 1, due: 2 });
  });

  test('show a bureau of which only this is known, though it has no page', () => {
    expect(rowOf('yunling')?.hasPage).toBe(false);
    expect(rowOf('yunzhou')?.hasPage).toBe(true);
  });

  test('a document that was found after all counts', () => {
    const said = settings.bureaus.map((bureau) =>
      bureau.id === 'yunxi'
        ? { ...bureau, unpublished: [{ kind: '计划' as const, year: 2023, source }] }
        : bureau,
    );
    const [row] = createMatrix(createCatalogue({ ...settings, bureaus: said }, documents)).rows.slice(-1);
    expect(row?.cells.map(([plan]) => plan.unpublished)).toEqual([undefined, undefined]);
  });
});

describe('a bureau that another one has replaced', () => {
  const read = (former: object, later: object = {}) => {
    const bureaus = settings.bureaus.map((bureau) =>
      bureau.id === 'yunling'
        ? { ...bureau, successor: 'yunxi', ...former }
        : bureau.id === 'yunxi'
          ? { ...bureau, predecessor: 'yunling', ...later }
          : bureau,
    );
    const documents = [
      createDocument('plans/yunling/2019', { data: { bureau: 'yunling', plans: ['2019'] } }),
      createDocument('plans/yunxi/2022', { data: { bureau: 'yunxi', plans: ['2022'] } }),
      createDocument('plans/lanshan/2020', { data: { bureau: 'lanshan', plans: ['2020'] } }),
      createDocument('plans/lanshan/2021', { data: { bureau: 'lanshan', plans: ['2021'] } }),
      createDocument('plans/lanshan/2018', { data: { bureau: 'lanshan', plans: ['2018'] } }),
    ];
    const { rows } = createMatrix(createCatalogue({ ...settings, bureaus }, documents));
    const of = (id: string) => rows.find(({ bureau }) => bureau.id === id);
    return ['yunling', 'yunxi'].map((id) => ({
      outlived: of(id)?.cells.map(([plan]) => plan.outlived ?? '-'),
      due: of(id)?.coverage.due,
    }));
  };

  test('has no gaps after its end, nor the other before its beginning', () => {
    expect(read({ abolished: '2021-01' }, { established: '2021-01' })).toEqual([
      { outlived: ['after', 'after', '-', '-', '-'], due: 6 },
      { outlived: ['-', '-', 'before', 'before', 'before'], due: 4 },
    ]);
  });

  test('ends before the other begins where no day is told', () => {
    expect(read({}, { established: '2021' })[0]?.outlived).toEqual(['after', 'after', '-', '-', '-']);
    // The first document of the other is of 2022: in 2020 and 2021 either might have reported.
    expect(read({}).map(({ outlived }) => outlived)).toEqual([
      ['after', '-', '-', '-', '-'],
      ['-', '-', '-', 'before', 'before'],
    ]);
  });

  test('has what it has published all the same', () => {
    expect(read({ abolished: '2019' })[0]).toEqual({
      outlived: ['after', 'after', 'after', '-', '-'],
      due: 4,
    });
  });

  test('is one cell in the matrix for all these years', () => {
    const square = (outlived?: 'before' | 'after') => ({
      noun: '计划' as const,
      items: [],
      isWhole: false,
      isDue: false,
      ...(outlived && { outlived }),
    });
    const cells = [
      [square('after'), square('after')],
      [square('after')],
      [square(), square('before')],
      [square('before')],
    ];
    expect(joinCells(cells).map(({ index, length, outlived }) => [index, length, outlived])).toEqual([
      [0, 2, 'after'],
      [2, 1, undefined],
      [3, 1, 'before'],
    ]);
  });
});

describe('divideMatrix', () => {
  test('makes an area of a bureau with those below it, and leaves what has none by itself', () => {
    const { rows } = createMatrix(
      createExample({
        'plans/yunxi/2024': { plans: ['2024'] },
        'plans/yunling/2024': { plans: ['2024'] },
        'plans/lanshan/2023': { plans: ['2023'] },
      }),
    );
    const { single, areas } = divideMatrix(rows);
    expect(single.map(({ bureau }) => bureau.id)).toEqual(['lanshan']);
    expect(areas.map((area) => [area.bureau.id, area.rows.length, area.coverage])).toEqual([
      ['yunzhou', 3, { has: 2, due: 8 }],
    ]);
  });
});
