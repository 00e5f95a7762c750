import { describe, expect, it } from 'vitest';
import {
  describeYears,
  listYears,
  seriesOf,
  type MeasureSeries,
} from '../../../../src/promises/subjects/series.ts';
import { divideByLevel } from '../../../../src/promises/subjects/series-levels.ts';
import { createSaying, network, upgrading, type Said } from '../example-rows.ts';

const target = (value: number, period: string, more: Partial<Said> = {}): Said => ({
  kind: 'target',
  value,
  period,
  ...more,
});
const result = (value: number, period: string, more: Partial<Said> = {}): Said => ({
  kind: 'result',
  value,
  period,
  ...more,
});

/** `yunxi 2024 36→27 (…)`, for each point. */
function list({ bureaus }: MeasureSeries): string[] {
  return bureaus.flatMap(({ bureau, points }) =>
    points.map(
      ({ year, promised = '?', done = '?', partial }) =>
        `${bureau.id} ${year} ${promised}→${done}${partial === undefined ? '' : ` ${partial}`}`,
    ),
  );
}

describe('seriesOf', () => {
  it('gives the years of each bureau in order, the bureaus from the top level down and by code', () => {
    const { rows } = createSaying({
      'summaries/yunxi/2024': [target(36, '2024'), result(27, '2024'), target(40, '2025')],
      'summaries/yunling/2024': [result(12, '2024')],
      'summaries/yunzhou/2024': [target(300, '2023')],
    });
    expect(list(seriesOf(upgrading, rows))).toEqual([
      'yunzhou 2023 300→?',
      'yunxi 2024 36→27',
      'yunxi 2025 40→?',
      'yunling 2024 ?→12',
    ]);
  });

  it('puts a bureau that has gone into another behind those of its level', () => {
    const { rows } = createSaying({
      'summaries/yunxi/2024': [result(27, '2024')],
      'summaries/yunling/2024': [result(12, '2024')],
    });
    const merged = rows.map((row) =>
      row.bureau.id === rows[0]?.bureau.id
        ? { ...row, bureau: { ...row.bureau, abolished: '2025-01' } }
        : row,
    );
    const names = (all: typeof rows): string[] =>
      seriesOf(upgrading, all).bureaus.map(({ bureau }) => bureau.id);
    expect(names(merged)).toEqual(names(rows).toReversed());
  });

  it('says what a result covers that is not of the whole year', () => {
    const { rows } = createSaying({
      'summaries/yunxi/2024': [target(36, '2024'), result(8.4, '2024-H1')],
      'summaries/yunling/2024': [target(36, '2024'), result(8, '2024-H1'), result(9, '2024-H2')],
      'summaries/yunzhou/2024': [target(36, '2024'), { kind: 'result', period: '2024-H1' }],
    });
    expect(list(seriesOf(upgrading, rows))).toEqual([
      'yunzhou 2024 36→36',
      'yunxi 2024 36→8.4 2024年上半年',
      'yunling 2024 36→17',
    ]);
  });

  it('takes a total at the end of the year for the year’s, and one in the middle for what it is', () => {
    const about = { measure: network.id };
    const { rows } = createSaying({
      'summaries/yunxi/2024': [target(900, '2024', about), result(880, '2024-12', about)],
      'summaries/yunling/2024': [target(900, '2024', about), result(850, '2024-H1', about)],
    });
    expect(list(seriesOf(network, rows))).toEqual([
      'yunxi 2024 900→880',
      'yunling 2024 900→850 2024年上半年',
    ]);
    expect(list(seriesOf(upgrading, rows))).toEqual([]);
  });

  it('keeps parts of years, spans of years and single projects apart', () => {
    const { rows } = createSaying({
      'summaries/yunxi/2024': [
        result(5, '2023-H1'),
        target(200, '2021/2025', { measure: network.id }),
        target(7, '2024', { measure: upgrading.id, project: 'ring-road' }),
      ],
    });
    const series = seriesOf(upgrading, rows);
    expect(series.bureaus).toEqual([]);
    expect(series.otherPeriods.map(({ period }) => period.id)).toEqual(['2023-H1']);
    expect(series.projects.map(({ promised }) => promised)).toEqual([7]);
    expect(seriesOf(network, rows).otherPeriods.map(({ period }) => period.id)).toEqual(['2021/2025']);
  });
});

describe('divideByLevel', () => {
  it('puts bureaus of one level on one scale, that of all pages', () => {
    const series = (id: string, level: '市级' | '县级') => ({
      bureau: { id, level, name: id, shortName: id },
      points: [],
    });
    const [city, yunxi, baishi] = [series('city', '市级'), series('yunxi', '县级'), series('baishi', '县级')];
    const names = (all: readonly { bureau: { id: string } }[]) => all.map(({ bureau }) => bureau.id);
    expect(
      divideByLevel([yunxi], [baishi, yunxi, city]).map((one) => [
        one.level,
        names(one.bureaus),
        names(one.together),
      ]),
    ).toEqual([['县级', ['yunxi'], ['baishi', 'yunxi']]]);
    expect(divideByLevel([yunxi, city], [yunxi, city]).map(({ level }) => level)).toEqual(['市级', '县级']);
  });
});

describe('listYears', () => {
  it('gives the latest years without a gap, and none before the first', () => {
    const { rows } = createSaying({
      'summaries/yunxi/2024': [result(27, '2024'), target(1, '2021')],
      'summaries/yunling/2024': [target(9, '2025')],
    });
    const { bureaus } = seriesOf(upgrading, rows);
    expect(listYears(bureaus, 3)).toEqual([2023, 2024, 2025]);
    expect(listYears(bureaus, 9)).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(listYears([], 3)).toEqual([]);
  });
});

describe('describeYears', () => {
  it('names one year, or the first and the last', () => {
    const { rows } = createSaying({
      'summaries/yunxi/2024': [result(27, '2024-H1'), target(200, '2021/2025', { measure: network.id })],
    });
    expect(describeYears(rows)).toBe('2021—2025年');
    expect(describeYears(rows.filter(({ measure }) => measure?.id === upgrading.id))).toBe('2024年');
    expect(describeYears([])).toBe('');
  });
});
