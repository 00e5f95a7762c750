import { describe, expect, test } from 'vitest';
import { createMatrix } from '../../../../src/catalogue/matrix.ts';
import { listMatrixYears } from '../../../../src/catalogue/matrix-years.ts';
import { createPlace } from '../../../../src/promises/places/place.ts';
import { result, target, type Example } from '../example-ledger.ts';
import { readPlaces } from './example-places.ts';

function read(id: string, documents: Readonly<Record<string, Example>>, day = '2025-06-30') {
  const { catalogue, byBureau, node } = readPlaces(documents, day);
  const { tree } = catalogue;
  return createPlace(node(id), {
    tree,
    byBureau: catalogue.byBureau,
    years: listMatrixYears(catalogue),
    rows: byBureau,
    bureaus: new Map(),
    knownDay: day,
    readClauses: () => [],
  });
}

const documents: Readonly<Record<string, Example>> = {
  'plans/yunxi/2023': { says: [target('works', '2023', '安防工程30公里')] },
  'summaries/yunxi/2023': { says: [result('works', '2023', '完成30公里')] },
  'plans/yunxi/2024': {
    says: [target('works', '2024', '安防工程36公里'), target('ring-road', '2024', '绕城公路年内开工')],
  },
  'summaries/yunxi/2024-H1': {
    says: [result('works', '2024-H1', '完成20公里'), result('ring-road', '2024-H1', '绕城公路路基已完工')],
  },
  'plans/yunxi/2025': { says: [target('bridges', '2025', '改造危桥5座')] },
};

describe('createPlace', () => {
  test('years go from the plan to the report, latest first, and follow the figures of the headline', () => {
    const { years } = read('yunxi', documents);
    expect(
      years.map(({ year, plans, reviews, summary, lines, isOver, isReviewed }) => ({
        year,
        documents: [plans.length, reviews.length],
        promises: summary.promises,
        lines: lines.map(({ promised, done }) => [promised, done]),
        isOver,
        isReviewed,
      })),
    ).toEqual([
      {
        year: 2025,
        documents: [1, 0],
        promises: 1,
        lines: [[5, undefined]],
        isOver: false,
        isReviewed: false,
      },
      { year: 2024, documents: [1, 1], promises: 2, lines: [[36, 20]], isOver: true, isReviewed: false },
      { year: 2023, documents: [1, 1], promises: 1, lines: [[30, 30]], isOver: true, isReviewed: true },
    ]);
  });

  test('a project tells how far it has got in the words of its last report, never as a stage of the whole', () => {
    const { projects } = read('yunxi', documents);
    expect(
      projects.map(({ project, latest }) => [project.id, latest?.period.id, latest?.statement.text]),
    ).toEqual([['ring-road', '2024-H1', '绕城公路路基已完工']]);
  });

  test('a last report that says that it is not done is the last', () => {
    const { projects } = read('yunxi', {
      ...documents,
      'summaries/yunxi/2024': { says: [result('ring-road', '2024', '绕城公路没有按期通车')] },
    });
    expect(projects.map(({ latest }) => latest?.statement.text)).toEqual(['绕城公路没有按期通车']);
  });

  test('what is missing is missing on the site; nothing is expected of a year that is not over', () => {
    expect(read('yunxi', documents).missing).toEqual([
      { kind: 'reviews', text: '没有收录2024年全年的总结' },
      { kind: 'no-report', text: '1 项承诺，没有收录说到期限的总结' },
    ]);
    expect(read('yunxi', documents, '2026-01-31').missing).toEqual([
      { kind: 'reviews', text: '没有收录2025年的总结' },
      { kind: 'reviews', text: '没有收录2024年全年的总结' },
      { kind: 'no-report', text: '2 项承诺，没有收录说到期限的总结' },
    ]);
  });

  test('what is missing is held against the years of the site, as in the matrix', () => {
    const others = { 'plans/baishi/2021': { says: [] }, 'summaries/baishi/2026': { says: [] } };
    const all = { ...documents, ...others };
    const { missing } = read('yunxi', all, '2026-12-31');
    expect(missing.slice(0, 2)).toEqual([
      {
        kind: 'plans',
        text: '没有收录2021年、2022年、2026年的计划',
      },
      {
        kind: 'reviews',
        text: '没有收录2021年、2022年、2025年、2026年的总结',
      },
    ]);
    const { rows } = createMatrix(readPlaces(all, '2026-12-31').catalogue);
    const cells = rows.find(({ bureau }) => bureau.id === 'yunxi')?.cells ?? [];
    expect(cells.flat().filter(({ items }) => items.length === 0)).toHaveLength(7);
  });

  test('nothing is missing of a bureau after another has taken its place', () => {
    const place = read(
      'baishi-former',
      { 'plans/baishi-former/2018': { says: [] }, 'plans/baishi/2020': { says: [] } },
      '2020-12-31',
    );
    expect(place.missing.map(({ text }) => text)).toEqual([
      '没有收录2019年的计划',
      '没有收录2018年、2019年的总结',
    ]);
    expect(place.merged).toMatchObject({ bureau: { id: 'baishi' }, last: 2019, hasPage: true });
  });

  test('a place above sums up those below: how many have published, how many promises', () => {
    const place = read('nanping', documents);
    expect(place.answer).toBe('本站没有收录南屏市自己的计划和总结。');
    expect(
      place.children.map(({ bureau, documents: count, summary, page }) => [
        bureau.id,
        count,
        summary.promises,
        page,
      ]),
    ).toEqual([
      ['yunxi', 5, 4, 'yunxi'],
      ['baishi', 0, 0, undefined],
      ['shiqiao', 0, 0, undefined],
    ]);
    expect(place.summary.promises).toBe(0);
    expect(place.below.promises).toBe(4);
    expect(place.missing).toEqual([
      {
        kind: 'documents-below',
        text: '没有收录白石县、石桥县的文件',
      },
      { kind: 'gaps-below', text: '下级有 1 个机构的文件还没有收齐，缺总结 1 件' },
    ]);
  });

  test('a place above counts what the bureaus below it lack, and leaves the rest to their pages', () => {
    const { missing } = read('nanping', documents, '2026-01-31');
    expect(missing.at(-1)).toEqual({
      kind: 'gaps-below',
      text: '下级有 1 个机构的文件还没有收齐，缺总结 2 件',
    });
  });

  test('a place of which only the former bureau has published leads to its page', () => {
    const { children } = read('nanping', { 'plans/baishi-former/2018': { says: [] } });
    expect(children.map(({ merged }) => merged)).toEqual([[], ['原白石县'], []]);
    expect(children.map(({ bureau, page }) => [bureau.id, page])).toEqual([
      ['yunxi', undefined],
      ['baishi', 'baishi-former'],
      ['shiqiao', undefined],
    ]);
  });
});
