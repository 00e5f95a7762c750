import { describe, expect, test } from 'vitest';
import { chooseHeadline } from '../../../../src/promises/places/headline.ts';
import { result, target, type Example } from '../example-ledger.ts';
import { readPlaces } from './example-places.ts';

function choose(
  documents: Readonly<Record<string, Example>>,
  bureaus: Readonly<Record<string, number>> = {},
) {
  const { rows } = readPlaces(documents);
  const headline = chooseHeadline(rows, new Map(Object.entries(bureaus)));
  return {
    figures: headline?.figures.map(({ measure, project, period }) =>
      [project?.id, measure?.id, period.id].filter((one) => one !== undefined).join(' '),
    ),
    later: headline?.later?.period.id,
  };
}

describe('chooseHeadline', () => {
  test('the last year in which something was promised and reported, and what is promised next', () => {
    expect(
      choose({
        'plans/yunxi/2023': { says: [target('works', '2023', '安防工程30公里')] },
        'summaries/yunxi/2023': { says: [result('works', '2023', '完成30公里')] },
        'plans/yunxi/2024': { says: [target('works', '2024', '安防工程36公里')] },
        'summaries/yunxi/2024': { says: [result('works', '2024', '完成27公里')] },
        'plans/yunxi/2025': { says: [target('works', '2025', '安防工程40公里')] },
      }),
    ).toEqual({ figures: ['works 2024'], later: '2025' });
  });

  test('a promise that is over comes before one that goes on, where nothing was reported of either', () => {
    const plansOnly = {
      'plans/yunxi/2023': { says: [target('works', '2023', '安防工程30公里')] },
      'plans/yunxi/2024': { says: [target('works', '2024', '安防工程36公里')] },
      'plans/baishi/2024': { says: [target('bridges', '2024', '改造危桥5座')] },
    };
    const { byBureau } = readPlaces(plansOnly, '2024-06-30');
    const headline = chooseHeadline(byBureau.get('yunxi') ?? [], new Map());
    expect([headline?.figures[0].period.id, headline?.later?.period.id]).toEqual(['2023', '2024']);
  });

  test('what was kept long ago is no answer for today', () => {
    expect(
      choose({
        'plans/yunxi/2018': { says: [target('works', '2018', '安防工程30公里')] },
        'summaries/yunxi/2018': { says: [result('works', '2018', '完成30公里')] },
        'plans/yunxi/2025': { says: [target('works', '2025', '安防工程40公里')] },
      }).figures,
    ).toEqual(['works 2025']);
  });

  test('measures of which most bureaus speak come first, however they ended', () => {
    const documents = {
      'plans/yunxi/2024': {
        says: [target('works', '2024', '安防工程36公里'), target('bridges', '2024', '改造危桥5座')],
      },
      'summaries/yunxi/2024': {
        says: [result('works', '2024', '完成36公里'), result('bridges', '2024', '完成2座')],
      },
    };
    expect(choose(documents, { works: 1, bridges: 4 }).figures).toEqual(['bridges 2024', 'works 2024']);
    expect(choose(documents, { works: 4, bridges: 1 }).figures).toEqual(['works 2024', 'bridges 2024']);
  });

  test('of those that nearly as many speak of: roads, money, then what else is counted; of each the largest', () => {
    const documents = {
      'plans/yunxi/2024': {
        says: [
          target('rate', '2024', '通硬化路率100%'),
          target('bridges', '2024', '改造危桥5座'),
          target('sum', '2024', '完成投资2亿元'),
          target('works', '2024', '安防工程36公里'),
        ],
      },
    };
    const bureaus = { rate: 4, bridges: 4, sum: 3, works: 4 };
    expect(choose(documents, bureaus).figures).toEqual([
      'works 2024',
      'sum 2024',
      'bridges 2024',
      'rate 2024',
    ]);
  });

  test('never more than four, each measure once', () => {
    const measures = ['works', 'bridges', 'sum', 'total', 'growth', 'rate'];
    const { figures = [] } = choose({
      'plans/yunxi/2024': {
        says: measures.map((id) => target(id, '2024', '达到5公里')),
      },
      'plans/yunxi/2024-H1': {
        plans: ['2024-H1'],
        says: measures.map((id) => target(id, '2024-H1', '达到3公里')),
      },
    });
    expect(figures).toHaveLength(4);
    expect(new Set(figures.map((one) => one.split(' ')[0])).size).toBe(4);
  });

  test('a plan of five years, and projects, stand in where there is nothing else', () => {
    const span = { 'plans/yunxi/2021-2025': { says: [target('works', '2021/2025', '安防工程200公里')] } };
    expect(choose(span).figures).toEqual(['works 2021/2025']);
    expect(
      choose({ ...span, 'plans/yunxi/2024': { says: [target('bridges', '2024', '改造危桥5座')] } }).figures,
    ).toEqual(['bridges 2024']);
    expect(
      choose({ 'plans/yunxi/2024': { says: [target('ring-road', '2024', '绕城公路年内开工')] } }).figures,
    ).toEqual(['ring-road 2024']);
  });

  test('what was counted years ago does not stand before a project of today', () => {
    expect(
      choose({
        'plans/yunxi/2015': { says: [target('works', '2015', '安防工程36公里')] },
        'plans/yunxi/2024': { says: [target('ring-road', '2024', '绕城公路年内开工')] },
      }).figures,
    ).toEqual(['ring-road 2024']);
  });

  test('a year that was mistyped is not the last', () => {
    const { rows } = readPlaces({
      'plans/yunxi/2024': { says: [target('works', '2024', '安防工程36公里')] },
      'plans/yunxi/2099': { says: [target('works', '2099', '安防工程40公里')] },
    });
    expect(chooseHeadline(rows, new Map(), 2026)?.figures[0].period.id).toBe('2024');
    expect(chooseHeadline(rows, new Map(), 2020)?.figures[0].period.id).toBe('2099');
  });

  test('what was revoked comes last', () => {
    expect(
      choose({
        'plans/yunxi/2024': {
          validity: { status: '废止' },
          says: [target('works', '2024', '安防工程36公里')],
        },
        'summaries/yunxi/2024': { says: [result('bridges', '2024', '改造危桥2座')] },
      }).figures,
    ).toEqual(['bridges 2024', 'works 2024']);
  });

  test('nothing for a bureau of which nothing is marked', () => {
    expect(choose({ 'plans/yunxi/2024': { says: [] } }).figures).toBeUndefined();
  });
});
