import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseBureaus,
  chooseMeasure,
  chooseYears,
  mostBureaus,
} from '../../../../src/browser/compare/choose.ts';
import type { BureauOfSeries, SeriesData } from '../../../../src/promises/describe/series-data.ts';

const bureau = (id: string, years: readonly number[], level: BureauOfSeries['level'] = '县级') => ({
  id,
  name: `${id}交通运输局`,
  shortName: id,
  level,
  years: years.map((year) => ({ year, state: 'untargeted' as const })),
});
const series = (bureaus: readonly BureauOfSeries[]): SeriesData => ({
  measure: { id: 'roads', name: '农村公路', unit: '公里', basis: '期间' },
  bureaus,
});
const measures = [
  { id: 'roads', name: '农村公路', unit: '公里', topic: '公路', bureaus: 3 },
  { id: 'bridges', name: '危桥', unit: '座', topic: '公路', bureaus: 1 },
];
const data = series([
  bureau('市', [2021, 2022, 2023, 2024, 2025], '市级'),
  bureau('甲', [2023, 2024]),
  bureau('乙', [2022, 2023, 2024]),
]);
const known = { bureaus: [...data.bureaus, { id: 'baishi', shortName: '白石县' }] };

describe('chooseMeasure', () => {
  it('finds a measure by id or by name', () => {
    expect(chooseMeasure({ measures }, { measure: 'bridges' })).toEqual({ value: measures[1], faults: [] });
    expect(chooseMeasure({ measures }, { measure: '危桥' })).toEqual({ value: measures[1], faults: [] });
  });

  it('begins with that of most bureaus, and says what is wrong', () => {
    const hint = '没有选指标，先看“农村公路”，给出它的机构最多。';
    expect(chooseMeasure({ measures }, { measure: '' })).toEqual({ value: measures[0], faults: [], hint });
    expect(chooseMeasure({ measures }, { measure: 'constructor' })).toEqual({
      value: measures[0],
      faults: [
        '没有“constructor”这个指标，或者还没有哪个机构给出它的整年数；先看“农村公路”，给出它的机构最多。',
      ],
    });
    expect(chooseMeasure({ measures: [] }, { measure: 'x' })).toBeUndefined();
  });
});

describe('chooseBureaus', () => {
  const choose = (...bureaus: string[]) => {
    const { value, faults, hint } = chooseBureaus(data, known, { bureaus });
    return { ids: value.map(({ id }) => id), faults, hint };
  };

  it('finds bureaus by id or by name, in the order of the address', () => {
    expect(choose('乙', '甲交通运输局')).toEqual({ ids: ['乙', '甲'], faults: [], hint: undefined });
  });

  it('says which are unknown and which have no number, and shows the others', () => {
    expect(choose('甲', 'baishi', 'nowhere', '__proto__')).toEqual({
      ids: ['甲'],
      faults: ['白石县没有“农村公路”的整年数。', '没有这样的机构：“nowhere”、“__proto__”。'],
      hint: undefined,
    });
  });

  it('chooses none where none is named, or none that is known', () => {
    expect(choose()).toEqual({ ids: [], faults: [], hint: undefined });
    expect(choose('x')).toEqual({ ids: [], faults: ['没有这样的机构：“x”。'], hint: undefined });
  });

  it('shows ten of eleven, and names the eleventh', () => {
    const many = series(Array.from({ length: 11 }, (_, index) => bureau(`县${String(index)}`, [2024])));
    const chosen = chooseBureaus(many, known, { bureaus: many.bureaus.map(({ id }) => id) });
    expect(chosen.value).toHaveLength(mostBureaus);
    expect(chosen.faults).toEqual(['一次最多比 10 个机构，没有列出：县10。']);
  });

  it('keeps a long list of nonsense short', () => {
    const { faults } = choose(...Array.from({ length: 500 }, (_, index) => `x${String(index)}`));
    expect(faults).toEqual(['没有这样的机构：“x0”、“x1”、“x2”、“x3”、“x4” 等 500 个。']);
  });
});

describe('chooseYears', () => {
  const choose = (years: string, bureaus: SeriesData['bureaus'] = data.bureaus.slice(1)) => {
    const { value, faults, hint } = chooseYears(data, bureaus, { years });
    return [value.join('-'), ...faults, ...(hint === undefined ? [] : [hint])];
  };

  it('takes a year or a range, in the ways that people write them', () => {
    expect(choose('2022-2024')).toEqual(['2022-2024']);
    expect(choose('2023')).toEqual(['2023-2023']);
    expect(choose('2022年至2024年')).toEqual(['2022-2024']);
    expect(choose('2022—2023')).toEqual(['2022-2023']);
    expect(choose('2022,2023,2024')).toEqual(['2022-2024']);
    expect(choose('2024、2023年')).toEqual(['2023-2024']);
    expect(choose('2021，2023')).toEqual([
      '2021-2023',
      '年度“2021，2023”之间的年份也列出来，按2021—2023年算。',
    ]);
  });

  it('begins with the latest three years of the bureaus', () => {
    expect(choose('')).toEqual(['2022-2024']);
    expect(choose('', data.bureaus)).toEqual(['2023-2025']);
    expect(choose('', [])).toEqual(['2023-2025']);
  });

  it('turns a range round, cuts it to what there is, and says so', () => {
    expect(choose('2024-2022')).toEqual(['2022-2024', '年度“2024-2022”前后写反了，按2022—2024年算。']);
    expect(choose('1900-2023')).toEqual(['2021-2023', '本站的数只有2021—2025年。']);
    expect(choose('2024-2100')).toEqual(['2024-2025', '本站的数只有2021—2025年。']);
  });

  it('says what it cannot read, and where there is nothing', () => {
    expect(choose('去年')).toEqual([
      '2022-2024',
      '年度“去年”看不懂，应当写成 2022-2024 的样子。',
      '先列出2022—2024年。',
    ]);
    expect(choose('1999')).toEqual(['2022-2024', '本站的数只有2021—2025年。', '先列出2022—2024年。']);
  });

  it('lists twelve years at most', () => {
    const old = [
      bureau(
        '老',
        Array.from({ length: 40 }, (_, index) => 1986 + index),
      ),
    ];
    expect(chooseYears(series(old), old, { years: '1986-2025' })).toEqual({
      value: [2014, 2025],
      faults: ['一次最多列 12 年，列出2014—2025年。'],
    });
  });

  it('always gives years of which there are numbers, first before last', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{4}$/u)), (years) => {
        const [first, last] = chooseYears(data, data.bureaus, { years }).value;
        expect(first).toBeGreaterThanOrEqual(2021);
        expect(last).toBeLessThanOrEqual(2025);
        expect(first).toBeLessThanOrEqual(last);
      }),
    );
  });
});
