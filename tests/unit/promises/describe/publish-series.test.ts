import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { describeYear, writeTick } from '../../../../src/promises/describe/describe-year.ts';
import { publishSeries } from '../../../../src/promises/describe/publish-series.ts';
import type { SeriesData } from '../../../../src/promises/describe/series-data.ts';
import { writeSeriesCsv } from '../../../../src/promises/describe/series-csv.ts';
import { seriesOf } from '../../../../src/promises/subjects/series.ts';
import { keyPages } from '../../../../src/reads/keyed.ts';
import { exampleSettings, readRow, result as saidResult, target as saidTarget } from '../example-ledger.ts';
import { createSaying, network, upgrading, type Said } from '../example-rows.ts';

const target = (value: number, period: string, more: Partial<Said> = {}): Said => ({
  kind: 'target',
  value,
  period,
  ...more,
});
const result = (value: number, period: string): Said => ({ kind: 'result', value, period });

function publish(documents: Parameters<typeof createSaying>[0]): SeriesData {
  return publishSeries(upgrading, seriesOf(upgrading, createSaying(documents).rows));
}

const data = publish({
  'plans/yunxi/2024': {
    data: { plans: ['2024'], reviews: [] },
    said: [target(36, '2024'), target(40, '2025')],
  },
  'summaries/yunxi/2024': [result(27, '2024')],
  'summaries/yunxi/2025-H1': { data: { reviews: ['2025-H1'] }, said: [result(18, '2025-H1')] },
  'summaries/yunling/2024': [target(20, '2024'), result(8, '2024-H1'), result(9, '2024-H2')],
});

describe('publishSeries', () => {
  it('gives each number with its words and the address of its sentence', () => {
    expect(data.measure).toEqual({
      id: 'upgrading',
      name: '农村公路新改建里程',
      unit: '公里',
      basis: '期间',
    });
    expect(data.bureaus.map(({ id, name, shortName, level }) => [id, name, shortName, level])).toEqual([
      ['yunxi', '云溪县交通运输局', '云溪县', '县级'],
      ['yunling', '云岭县交通运输局', '云岭县', '县级'],
    ]);
    expect(data.bureaus[0]?.years[0]).toEqual({
      year: 2024,
      target: { value: 36, at: 'plans/yunxi/2024/#plans%2Fyunxi%2F2024%230' },
      result: { value: 27, at: 'summaries/yunxi/2024/#summaries%2Fyunxi%2F2024%230' },
      state: 'missed',
      stateText: '未完成（75%）',
    });
  });

  it('says what a result covers, and names the parts of a sum', () => {
    const [, half] = data.bureaus[0]?.years ?? [];
    expect(half?.result).toMatchObject({ value: 18, covers: '上半年' });
    expect(data.bureaus[1]?.years[0]?.result).toEqual({
      value: 17,
      parts: [
        { text: '2024年上半年 8公里', at: 'summaries/yunling/2024/#summaries%2Fyunling%2F2024%231' },
        { text: '2024年下半年 9公里', at: 'summaries/yunling/2024/#summaries%2Fyunling%2F2024%232' },
      ],
    });
  });

  it('says where documents do not agree', () => {
    const disputed = publish({
      'summaries/yunxi/2024': [result(27, '2024')],
      'summaries/yunxi/2024-again': [result(29, '2024')],
    });
    expect(disputed.bureaus[0]?.years[0]?.disputed).toMatch(/^l-/u);
    expect(JSON.stringify(data)).not.toContain('disputed');
  });
});

describe('the 说明 of a year', () => {
  it('tells a target that was changed in the open, and a number that was corrected', () => {
    const works = exampleSettings.measures.find(({ id }) => id === 'works');
    if (!works) throw new RangeError('There is no such measure');
    const row = readRow({
      'plans/yunxi/2023': {
        published: '2023-01-10',
        says: [saidTarget('works', '2023', '新建50公里')],
        validity: {
          status: '废止',
          date: '2023-06-10',
          reason: '任务调整',
          successor: 'plans/yunxi/2023-调整',
        },
      },
      'plans/yunxi/2023-调整': {
        published: '2023-06-10',
        says: [saidTarget('works', '2023', '新建42公里')],
      },
      'summaries/yunxi/2023': {
        published: '2024-01-10',
        says: [saidResult('works', '2023', '新建40公里')],
        changes: [
          { date: '2024-03-06', kind: '更正', note: '抄错了。', from: '新建42公里', to: '新建40公里' },
        ],
      },
    });
    const csv = writeSeriesCsv(publishSeries(works, seriesOf(works, [row])), 'https://www.example.com/');
    expect(csv).toContain('目标调整过：50公里→42公里；成果原为42公里，2024-03-06更正');
  });
});

describe('the key of the file of a measure', () => {
  it('is another one as soon as one of its numbers is, and stays with those of all others', () => {
    const keysOf = (roads: number) => {
      const { rows } = createSaying({
        'summaries/yunxi/2024': [result(roads, '2024'), { ...result(900, '2024'), measure: network.id }],
      });
      const pages = [upgrading, network].map((measure) => ({
        props: { data: publishSeries(measure, seriesOf(measure, rows)) },
      }));
      return keyPages(pages).map(({ cacheKey }) => cacheKey);
    };
    const [roads, total] = keysOf(27);
    expect(keysOf(27)).toEqual([roads, total]);
    const [changed, same] = keysOf(28);
    expect(changed).not.toBe(roads);
    expect(same).toBe(total);
  });
});

describe('a file of many numbers', () => {
  // A province has 170 bureaus, and in ten years 1,700 points: 60 KB are 36 bytes for each, most of them two anchors that nothing shortens.
  it('takes no more than 36 bytes a point on its way to the reader', () => {
    let seed = 7;
    const draw = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    const anchor = () => Array.from({ length: 8 }, () => draw(32).toString(32)).join('');
    const years = Array.from({ length: 10 }, (_, index) => 2016 + index);
    const said = ['yunxi', 'yunling', 'yuncheng', 'lanshan', 'yunzhou'].flatMap((bureau) =>
      years.map((year) => {
        const promised = draw(900) / 10;
        const period = String(year);
        const reviews = [period];
        return [
          `summaries/${bureau}/${period}`,
          {
            data: { reviews },
            said: [
              target(promised, period, { anchor: `t-${anchor()}` }),
              { ...result(promised * (0.5 + draw(10) / 10), period), anchor: `r-${anchor()}` },
            ],
          },
        ] as const;
      }),
    );
    const many = publish(Object.fromEntries(said));
    const points = many.bureaus.flatMap((one) => one.years).length;
    expect(points).toBe(50);
    // Names and keys, which are there once, weigh more in a small file.
    expect((gzipSync(JSON.stringify(many)).length - 400) / points).toBeLessThanOrEqual(36);
  });
});

describe('describeYear', () => {
  it('is how a chart writes a year: links with the prefix, reserves and parts behind the number', () => {
    const [, half] = data.bureaus[0]?.years ?? [];
    expect(half && describeYear(half, '公里', '/jtj/')).toEqual({
      year: 2025,
      target: { value: 40, text: '40公里', link: '/jtj/plans/yunxi/2024/#plans%2Fyunxi%2F2024%231' },
      result: {
        value: 18,
        text: '18公里（上半年）',
        link: '/jtj/summaries/yunxi/2025-H1/#summaries%2Fyunxi%2F2025-H1%230',
        isPartial: true,
      },
    });
  });

  it('says of a promise that was taken back that it is void', () => {
    const [bureau] = publish({
      'plans/yunxi/2024': {
        data: {
          plans: ['2024'],
          reviews: [],
          validity: { status: '废止', date: '2024-03-01', reason: '任务调减' },
        },
        said: [target(36, '2024')],
      },
    }).bureaus;
    const [year] = bureau?.years ?? [];
    expect(year && describeYear(year, '公里', '/')).toMatchObject({ target: { text: '36公里（不再作数）' } });
  });

  it('says why there is no result', () => {
    const [bureau] = publish({
      'plans/yunxi/2024': {
        data: { plans: ['2024'], reviews: [] },
        said: [target(36, '2024', { text: '争取36公里' })],
      },
    }).bureaus;
    const [year] = bureau?.years ?? [];
    expect(year && describeYear(year, '公里', '/')).toMatchObject({
      target: { text: '36公里（争取）' },
      result: { text: expect.stringMatching(/^没有（.+）$/u) as string },
    });
  });
});

describe('writeTick', () => {
  it('names the unit where it is asked for, and counts as the numbers beside it do', () => {
    expect([0, 50000].map((value) => writeTick('元')(value, false))).toEqual(['0', '5万']);
    expect(writeTick('元')(50000, true)).toBe('5万元');
  });
});

describe('writeSeriesCsv', () => {
  it('has a line for each bureau and year, with full addresses', () => {
    const [head, ...lines] = writeSeriesCsv(data, 'https://www.example.com/jtj/').trimEnd().split('\r\n');
    expect(head).toBe(
      '\uFEFF"指标","单位","机构","机构代号","年度","目标","目标的说法","留有余地","目标的出处","成果","成果的说法","成果只到","成果的出处","完成情况","说明"',
    );
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(
      '"农村公路新改建里程","公里","云溪县交通运输局","yunxi",2024,36,"36公里",,"https://www.example.com/jtj/plans/yunxi/2024/#plans%2Fyunxi%2F2024%230",27,"27公里",,"https://www.example.com/jtj/summaries/yunxi/2024/#summaries%2Fyunxi%2F2024%230","未完成（75%）",',
    );
    expect(lines[2]).toContain(
      '"https://www.example.com/jtj/summaries/yunling/2024/#summaries%2Fyunling%2F2024%231 https://www.example.com/jtj/summaries/yunling/2024/#summaries%2Fyunling%2F2024%232"',
    );
  });
});
