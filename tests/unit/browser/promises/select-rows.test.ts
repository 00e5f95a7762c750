import { describe, expect, it } from 'vitest';
import { describeFound } from '../../../../src/browser/promises/describe-found.ts';
import type { ListedRow } from '../../../../src/promises/lists/row-data.ts';
import { countValues, selectRows } from '../../../../src/browser/promises/select-rows.ts';
import { readView } from '../../../../src/browser/promises/view.ts';

const row = (
  place: number,
  name: string,
  facets: Partial<ListedRow['facets']>,
  rest: Partial<ListedRow> = {},
): ListedRow => ({
  facets: { state: ['done'], year: ['2023'], topic: [], bureau: ['yunzhou'], ...facets },
  place,
  name,
  bureau: 0,
  period: [24, 12],
  state: 0,
  text: name,
  ...rest,
});
const rows = [
  row(0, '安防工程', { bureau: ['yunzhou', 'yunxi'] }, { bureau: 1, share: 1, text: '安防工程 新建 16km' }),
  row(1, '危桥', { state: ['missed'], year: ['2022'] }, { period: [12, 1], state: 2, share: 0.5 }),
  row(2, '投资', { state: ['missed'], topic: ['money'] }, { state: 2, share: 0.9 }),
  row(3, '大桥', { year: ['2021', '2022', '2023'] }, { period: [24, 1] }),
];
const names = (search: string) =>
  selectRows(rows, readView(new URLSearchParams(search))).map(({ name }) => name);

describe('selectRows', () => {
  it.each([
    ['', ['安防工程', '危桥', '投资', '大桥']],
    ['state=missed', ['危桥', '投资']],
    ['state=missed&year=2022', ['危桥']],
    ['year=2022', ['危桥', '大桥']],
    ['bureau=yunxi', ['安防工程']],
    ['bureau=yunzhou', ['安防工程', '危桥', '投资', '大桥']],
    ['topic=none', []],
    ['q=１６KM', ['安防工程']],
    ['q=安防 新建16', ['安防工程']],
    ['q=安防 桥', []],
    ['sort=name', ['安防工程', '大桥', '投资', '危桥']],
    ['sort=-name', ['危桥', '投资', '大桥', '安防工程']],
    ['sort=period', ['危桥', '安防工程', '投资', '大桥']],
    ['sort=-period', ['大桥', '安防工程', '投资', '危桥']],
    ['sort=bureau', ['危桥', '投资', '大桥', '安防工程']],
    ['sort=done', ['危桥', '投资', '安防工程', '大桥']],
    ['sort=-done', ['安防工程', '投资', '危桥', '大桥']],
    ['sort=state', ['安防工程', '大桥', '投资', '危桥']],
  ])('%s', (search, expected) => {
    expect(names(search)).toEqual(expected);
  });
});

describe('countValues', () => {
  it('counts what a choice would show together with the others, not with its own facet', () => {
    const view = readView(new URLSearchParams('state=missed&year=2022'));
    expect(Object.fromEntries(countValues(rows, view, 'state'))).toEqual({ missed: 1, done: 1 });
    expect(Object.fromEntries(countValues(rows, view, 'year'))).toEqual({ 2022: 1, 2023: 1 });
    expect(Object.fromEntries(countValues(rows, view, 'topic'))).toEqual({});
  });
});

describe('describeFound', () => {
  it.each([
    [4, 4, true, '共 4 行'],
    [2, 4, false, '符合条件的 2 行，共 4 行'],
    [0, 4, false, '没有符合条件的，共 4 行'],
  ])('%i of %i', (found, all, plain, text) => {
    expect(describeFound(found, all, plain)).toBe(text);
  });
});
