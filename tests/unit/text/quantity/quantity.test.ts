import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChineseNumber } from '../../../../src/text/quantity/chinese-number.ts';
import { findQuantities, type Quantity } from '../../../../src/text/quantity/quantity.ts';
import { units } from '../../../../src/text/quantity/unit-table.ts';
import { measureAgainst, measureLeast } from '../../processor-time.ts';

function only(text: string): Quantity {
  const [found, ...others] = findQuantities(text);
  if (!found || others.length > 0)
    throw new Error(`“${text}” has ${String(others.length + (found ? 1 : 0))} quantities`);
  return found;
}

const none = { min: null, max: null, approximate: false };

describe('findQuantities', () => {
  it('gives text, value, unit, bounds and place', () => {
    expect(findQuantities('完成农村公路180公里。')).toEqual([
      { text: '180公里', value: 180, unit: '公里', ...none, start: 6, end: 11 },
    ]);
  });

  it.each<[string, string, number, string]>([
    ['总投资6.3亿元', '6.3亿元', 630_000_000, '元'],
    ['投资1.1亿元', '1.1亿元', 110_000_000, '元'],
    ['投资1,250.5万元', '1,250.5万元', 12_505_000, '元'],
    ['投资１，２５０．５万元', '１，２５０．５万元', 12_505_000, '元'],
    ['投资3亿5000万元', '3亿5000万元', 350_000_000, '元'],
    ['投资一点五亿元', '一点五亿元', 150_000_000, '元'],
    ['额度为4.5亿，', '4.5亿', 450_000_000, '元'],
    ['粉丝达30万，', '30万', 300_000, ''],
    ['运送7.2万人次', '7.2万人次', 72_000, '人次'],
    ['全长32.74km，', '32.74km', 32.74, '公里'],
    ['全长32.74 km，', '32.74 km', 32.74, '公里'],
    ['病害3000m2；', '3000m2', 3000, '平方米'],
    ['路肩1675m 2；', '1675m 2', 1675, '平方米'],
    ['5千米', '5千米', 5, '公里'],
    ['3千公里', '3千公里', 3000, '公里'],
    ['五千克', '五千克', 5, '千克'],
    ['整改率40%', '40%', 40, '%'],
    ['整改率９８％', '９８％', 98, '%'],
    ['整改率百分之四十', '百分之四十', 40, '%'],
    ['死亡率千分之三', '千分之三', 3, '‰'],
    ['占八成的车辆', '八成', 80, '%'],
    ['提高1.4个百分点', '1.4个百分点', 1.4, '个百分点'],
    ['下降-3.2%', '-3.2%', -3.2, '%'],
    ['设计时速80公里', '时速80公里', 80, '公里/小时'],
    ['限速80km/h', '80km/h', 80, '公里/小时'],
    ['定额每公里60万元', '每公里60万元', 600_000, '元/公里'],
    ['单价100元/吨', '100元/吨', 100, '元/吨'],
    ['一百二十公里', '一百二十公里', 120, '公里'],
    ['二十三亿元', '二十三亿元', 2_300_000_000, '元'],
    ['一个半小时', '一个半小时', 1.5, '小时'],
    ['采购12台（套）', '12台（套）', 12, '台'],
    ['G209线5公里', '5公里', 5, '公里'],
    ['2023年新增3个', '3个', 3, '个'],
    ['统一三个标准', '三个', 3, '个'],
    ['预约3次', '3次', 3, '次'],
  ])('finds the figure in %s', (text, found, value, unit) => {
    expect(only(text)).toMatchObject({ text: found, value, unit, ...none });
  });

  it.each<[string, number | null, number | null, number | null, boolean]>([
    ['约700亩', 700, null, null, true],
    ['30余台次', 30, 30, null, true],
    ['十余台', 10, 10, null, true],
    ['3个多小时', 3, 3, null, true],
    ['百余辆', 100, 100, null, true],
    ['近百公里', 100, null, null, true],
    ['逾500件', 500, 500, null, true],
    ['30吨左右', 30, null, null, true],
    ['1000公里以上', 1000, 1000, null, false],
    ['不低于50%', 50, 50, null, false],
    ['超过1万人', 10_000, 10_000, null, false],
    ['3人（含）以上', 3, 3, null, false],
    ['不超过3%', 3, null, 3, false],
    ['3%以内', 3, null, 3, false],
    ['10日内', 10, null, 10, false],
    ['1至2个', null, 1, 2, false],
    ['3~5万元', null, 30_000, 50_000, false],
    ['3万元至5万元', null, 30_000, 50_000, false],
    ['8000元至1万元', null, 8000, 10_000, false],
    ['8000至1万元', null, 8000, 10_000, false],
    ['百分之三十至四十', null, 30, 40, false],
    ['三至五次', null, 3, 5, false],
    ['三四天', null, 3, 4, true],
    ['十七八辆', null, 17, 18, true],
    ['±5毫米', null, -5, 5, false],
  ])('knows the bounds of %s', (text, value, min, max, approximate) => {
    expect(only(`共${text}，`)).toMatchObject({ text, value, min, max, approximate });
  });

  it.each(['附近3公里', '最近3年', '公约3条', '双超3次', '近三年'])(
    'does not take the end of a word in %s for 约, 近 or 超',
    (text) => {
      expect(only(text)).toMatchObject({ approximate: false, min: null });
    },
  );

  it('reads a change as two quantities, not as a range', () => {
    expect(findQuantities('从30%到40%').map(({ text }) => text)).toEqual(['30%', '40%']);
    expect(findQuantities('由20个工作日压缩至5个工作日').map(({ value }) => value)).toEqual([20, 5]);
  });

  it.each([
    '计划2023年完成',
    '2022年11月25日',
    '2023 年 3 月 5 日',
    '6月8日',
    '1—6月份',
    '2022-2035年',
    '23年3月',
    '二〇二三年',
    'G209',
    '国道234',
    '5G',
    'PG123个',
    'A-12个',
    'K12+300个',
    '12345市民热线',
    '296号令',
    '第3批',
    '第 3 批',
    '第1、2项',
    '第一、二项',
    '见表2-3列',
    '1.2.3个',
    '“1·2”事故',
    '人民路25号3栋',
    '前三名',
    '二级以上',
    '三级公路',
    '三期工程',
    '四五类桥隧',
    '三分之二',
    '一批项目',
    '最后一公里',
    '关键的一年',
    '一户一档',
    '二次开发',
    '三位一体',
    '三元镇',
    '九处、',
    '“三个不准”',
    '《三年行动计划》',
    '中央八项规定',
    '两个维护',
    '三年行动',
    '7×24小时',
    '数十公里',
    '几十个',
    '数百名',
    '3处理',
    '20年代',
    '',
  ])('leaves “%s” alone', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['28个519公里', ['28个', '519公里']],
    ['两个项目共5公里，三年完成', ['两个', '5公里', '三年']],
    ['宽3m 2处', ['3m', '2处']],
    ['大桥3座/1256米', ['3座', '1256米']],
    ['5000元以上3万元以下', ['5000元以上', '3万元以下']],
  ])('finds the neighbours in %s', (text, found) => {
    expect(findQuantities(text).map((one) => one.text)).toEqual(found);
  });
});

/** Ways to write an integer; what has a multiplier is written exactly. */
const spellNumber: readonly ((value: number) => string)[] = [
  String,
  (value) => value.toLocaleString('en-US'),
  (value) => String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (value) => `${value / 10_000}万`,
];

describe('findQuantities reads back what is written', () => {
  const lead = fc.constantFrom('', '完成', '，', '新建农村公路', '共计', '（', '：', 'G209线', '2023年');
  const tail = fc.constantFrom('', '。', '，其中', '；', '）', '的项目');
  const measure = fc.constantFrom(
    ...units.filter(({ kind }) => ['length', 'area', 'volume', 'mass', 'money', 'transport'].includes(kind)),
  );

  it('in any spelling of number and unit, whatever stands around it', () => {
    const spelled = measure.chain((unit) =>
      fc.record({ unit: fc.constant(unit), name: fc.constantFrom(...unit.spellings) }),
    );
    fc.assert(
      fc.property(
        lead,
        fc.integer({ min: 2, max: 9_999_999 }),
        fc.constantFrom(...spellNumber),
        spelled,
        tail,
        (before, value, spell, { unit, name }, after) => {
          const written = spell(value) + name;
          expect(only(before + written + after)).toEqual({
            text: written,
            value,
            unit: unit.name,
            ...none,
            start: before.length,
            end: before.length + written.length,
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('in Chinese numerals', () => {
    fc.assert(
      fc.property(
        lead,
        fc.integer({ min: 11, max: 9999 }),
        measure.filter(({ spoken }) => spoken !== 'never'),
        tail,
        (before, value, { name }, after) => {
          expect(only(before + formatChineseNumber(value) + name + after)).toMatchObject({
            value,
            unit: name,
          });
        },
      ),
    );
  });

  it('to the last decimal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom(['万', 10_000], ['亿', 100_000_000]),
        (hundredths, [scale, factor]) => {
          const exact = (BigInt(hundredths) * BigInt(factor)) / 100n;
          expect(only(`投资${hundredths / 100}${scale}元`).value).toBe(Number(exact));
        },
      ),
    );
  });

  it('and both ends of a range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('-', '—', '——', '~', '～', '－', '至', '到', ' - '),
        fc.constantFrom('', '万'),
        (low, more, sign, scale) => {
          const [min, max] = [low, low + more].map((end) => end * (scale === '' ? 1 : 10_000));
          const text = `${low}${sign}${low + more}${scale}吨`;
          expect(only(text)).toEqual({
            text,
            value: null,
            unit: '吨',
            min,
            max,
            approximate: false,
            start: 0,
            end: text.length,
          });
        },
      ),
    );
  });
});

describe('findQuantities on any text', () => {
  const pieces =
    '3 12.5 1, 两 三 十 百 一 点 万 亿 元 个 公里 m 2 年 月 半 多 至 - 约 近 余 第 、 “ ” 《 G209 ， ％ 😀 分之 每 时速 以上 ± ２';

  it('cuts its text out of the original, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces.split(' '), ' '), { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const one of findQuantities(text)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(one.start, one.end)).toBe(one.text);
          for (const number of [one.value, one.min, one.max]) expect(number ?? 0).not.toBeNaN();
          if (one.value === null) expect(one.min ?? 0).toBeLessThan(one.max ?? 0);
          end = one.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each<[string, string]>([
    ['a report', '2023年，云溪县新改建农村公路约180公里，总投资6.3亿元，完成率95%，G209线三座危桥开工。'],
    ['digits', '1'],
    ['numerals', '一'],
    ['figures and hyphens', '1-'],
    ['figures and spaces', '1 '],
    ['multipliers', '1万'],
    ['ordinals', '第1、'],
    ['decimals in numerals', '一点'],
    ['dates', '2023年3月'],
    ['codes', 'G209、'],
    ['shared codes', '国道107、107'],
    ['quotes', '“三'],
    ['chainages', '5+800、'],
    ['bare sums', '规模3亿、'],
    ['spaces', ' '],
    ['everything', '1,2,3-4~5约约十十百千万亿余余1.1.1'],
  ])(
    'takes ten times as long for ten times as much: %s',
    (_, part) => {
      const find = (bytes: number) => (): void => {
        findQuantities(part.repeat(Math.ceil(bytes / Buffer.byteLength(part))));
      };
      // Quadratic would be 100; the rest is for a busy machine and for times too short to tell.
      const limit = 40 * Math.max(measureLeast(2, find(100_000)), 2);
      expect(measureAgainst(limit, find(1_000_000))).toBeLessThan(limit);
    },
    60_000,
  );
});
