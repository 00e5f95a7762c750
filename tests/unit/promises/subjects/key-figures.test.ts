import { describe, expect, it } from 'vitest';
import { findKeyFigures, groupByItem, isUsualPeriod } from '../../../../src/promises/subjects/key-figures.ts';
import { getItem } from '../../catalogue/example-catalogue.ts';
import { createSaying, network } from '../example-rows.ts';

describe('findKeyFigures', () => {
  const { catalogue, rows } = createSaying({
    'plans/yunxi/2024': { data: { plans: ['2024'], reviews: [] }, said: [{ kind: 'target', value: 36 }] },
    'summaries/yunxi/2024': [
      { kind: 'target', project: 'ring-road', text: '年底通车', stage: 'finished', period: '2024-12' },
      { kind: 'result', project: 'ring-road', measure: 'upgrading', value: 5 },
      { kind: 'result', measure: network.id, value: 900 },
      { kind: 'result', value: 27 },
    ],
    'plans/yunling/2024': [{ kind: 'target', value: 12 }],
  });
  const groups = groupByItem(rows);
  const find = (id: string) => findKeyFigures(getItem(catalogue, id), groups.get(id) ?? []);

  it('puts what meets first and single projects last; what another document promised or did stands with it', () => {
    const { figures } = find('summaries/yunxi/2024');
    expect(
      figures.map(({ row, targets, results, isMet }) => [
        row.project?.id ?? row.measure?.id,
        isMet,
        [...targets, ...results].map(({ item, statement }) => `${item.id} ${statement.text}`),
      ]),
    ).toEqual([
      ['upgrading', true, ['plans/yunxi/2024 36公里', 'summaries/yunxi/2024 27公里']],
      ['network', false, ['summaries/yunxi/2024 900公里']],
      ['ring-road', false, ['summaries/yunxi/2024 5公里']],
    ]);
    expect(find('plans/yunxi/2024').figures.map(({ isMet }) => isMet)).toEqual([true]);
  });

  it('tells what became of what was promised of a project, by the reports of others', () => {
    const said = createSaying({
      'plans/yunxi/2024': {
        data: { plans: ['2024'], reviews: [] },
        said: [{ kind: 'target', project: 'ring-road', text: '年底通车', stage: 'finished' }],
      },
      'summaries/yunxi/2024': [{ kind: 'result', project: 'ring-road', text: '尚未通车' }],
    });
    const outcomesOf = (id: string): unknown =>
      findKeyFigures(getItem(said.catalogue, id), groupByItem(said.rows).get(id) ?? []).projects.map(
        ({ outcomes }) =>
          outcomes.map(({ row, results }) => [row.state, results.map(({ statement }) => statement.text)]),
      );
    expect(outcomesOf('plans/yunxi/2024')).toEqual([[['missed', ['尚未通车']]]]);
    expect(outcomesOf('summaries/yunxi/2024')).toEqual([[]]);
  });

  it('says once what the document says twice of one time', () => {
    const twice = createSaying({
      'plans/yunxi/2024': {
        data: { plans: ['2024'], reviews: [] },
        said: [
          { kind: 'target', value: 36, text: '全年36公里' },
          { kind: 'target', value: 36, text: '新改建36公里' },
          { kind: 'target', value: 36, text: '2025年36公里', period: '2025' },
        ],
      },
    });
    const { figures } = findKeyFigures(getItem(twice.catalogue, 'plans/yunxi/2024'), twice.rows);
    expect(figures.map(({ targets }) => targets.map(({ statement }) => statement.text))).toEqual([
      ['全年36公里'],
      ['2025年36公里'],
    ]);
  });

  it('names a promise after the plan that gave it, not after a report that repeats it', () => {
    const repeated = createSaying({
      'plans/yunxi/2024': { data: { plans: ['2024'], reviews: [] }, said: [{ kind: 'target', value: 36 }] },
      'summaries/yunxi/2024-H1': {
        data: { plans: [], reviews: ['2024-H1'] },
        said: [{ kind: 'result', value: 12, period: '2024' }],
      },
      'summaries/yunxi/2024': [
        { kind: 'target', value: 36, text: '年初的36公里' },
        { kind: 'result', value: 27 },
      ],
    });
    const promisesIn = (id: string): string[] =>
      findKeyFigures(
        getItem(repeated.catalogue, id),
        groupByItem(repeated.rows).get(id) ?? [],
      ).figures.flatMap(({ targets }) => targets.map(({ item }) => item.id));
    expect(promisesIn('plans/yunxi/2024')).toEqual(['plans/yunxi/2024']);
    expect(promisesIn('summaries/yunxi/2024')).toEqual(['summaries/yunxi/2024']);
    expect(promisesIn('summaries/yunxi/2024-H1')).toEqual(['plans/yunxi/2024']);
  });

  it('puts what most bureaus speak of before all else, but single projects last', () => {
    const item = getItem(catalogue, 'summaries/yunxi/2024');
    const { figures } = findKeyFigures(item, groups.get(item.id) ?? [], new Map([[network.id, 5]]));
    expect(figures.map(({ row }) => row.project?.id ?? row.measure?.id)).toEqual([
      'network',
      'upgrading',
      'ring-road',
    ]);
  });

  it('lists what is said of projects by itself, and nothing where nothing is marked', () => {
    expect(
      find('summaries/yunxi/2024').projects.map(({ project, sayings }) => [
        project,
        sayings.map(({ statement }) => statement.text),
      ]),
    ).toEqual([['ring-road', ['年底通车']]]);
    expect(find('plans/yunling/2024').projects).toEqual([]);
  });
});

describe('isUsualPeriod', () => {
  const data = createSaying({
    'plans/yunxi/2024': { data: { plans: ['2024-H2'], reviews: ['2024-H1'] }, said: [] },
  }).catalogue.items[0]?.data;

  it.each([
    ['target', '2024-H2', true],
    ['target', '2024-H1', false],
    ['target', '2024', false],
    ['result', '2024-H1', true],
    ['result', '2024-H2', false],
  ] as const)('a %s for %s: %s', (kind, period, usual) => {
    if (!data) throw new Error('no document');
    expect(isUsualPeriod({ data }, { kind, period })).toBe(usual);
    expect(isUsualPeriod({ data: { ...data, plans: [period], reviews: [] } }, { kind, period })).toBe(true);
    expect(
      isUsualPeriod(
        { data: { ...data, plans: [period, '2030'], reviews: [period, '2030'] } },
        { kind, period },
      ),
    ).toBe(false);
  });
});
