import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities, type Quantity } from '../../../src/text/quantity.ts';

function only(text: string): Quantity {
  const [found, ...others] = findQuantities(text);
  if (!found || others.length > 0)
    throw new Error(`“${text}” has ${String(others.length + (found ? 1 : 0))} quantities`);
  return found;
}

describe('findQuantities', () => {
  it('gives text, value, unit and place', () => {
    expect(findQuantities('完成农村公路180公里。')).toEqual([
      {
        text: '180公里',
        value: 180,
        unit: '公里',
        scale: 1,
        unitText: '公里',
        approx: false,
        start: 6,
        end: 11,
      },
    ]);
  });

  it.each<[string, string, number, string]>([
    ['全长32.74km，', '32.74km', 32.74, '公里'],
    ['全长32.74 km，', '32.74 km', 32.74, '公里'],
    ['路肩1675m2；', '1675m2', 1675, '平方米'],
    ['清方1300m3；', '1300m3', 1300, '立方米'],
    ['杂草4682m；', '4682m', 4682, '米'],
    ['整改率100%。', '100%', 100, '%'],
    ['达到９８％', '９８％', 98, '%'],
    ['提高3个百分点', '3个百分点', 3, '个百分点'],
    ['下降-3.2%', '-3.2%', -3.2, '%'],
    ['共１２３个', '１２３个', 123, '个'],
    ['共1,200个', '1,200个', 1200, '个'],
    ['货物10149.1吨', '10149.1吨', 10149.1, '吨'],
    ['10大风险源', '10大', 10, '大'],
    ['运送7.2万人次', '7.2万人次', 72_000, '人次'],
    ['查验180.8万人次', '180.8万人次', 1_808_000, '人次'],
    ['养护100万平方米', '100万平方米', 1_000_000, '平方米'],
    ['3千公里', '3千公里', 3000, '公里'],
    ['5千米', '5千米', 5, '公里'],
    ['时速80公里/小时', '80公里/小时', 80, '公里/小时'],
    ['工期3年', '3年', 3, '年'],
    ['10日内办结', '10日', 10, '日'],
    ['处罚 334 台', '334 台', 334, '台'],
    ['G209线5公里', '5公里', 5, '公里'],
    ['2023年新增3个', '3个', 3, '个'],
    ['预约3次', '3次', 3, '次'],
    ['（一）5个', '5个', 5, '个'],
  ])('finds the figure in %s', (text, found, value, unit) => {
    expect(only(text)).toMatchObject({ text: found, value, unit, scale: 1, approx: false });
  });

  it.each<[string, number, string, number]>([
    ['2.4亿元', 2.4, '亿元', 1e8],
    ['282万元', 282, '万元', 1e4],
    ['786300元', 786_300, '元', 1],
    ['3亿美元', 3, '亿美元', 1e8],
    ['4.5亿', 4.5, '亿', 1e8],
    ['1万亿', 1, '万亿', 1e12],
    ['一点五亿元', 1.5, '亿元', 1e8],
    ['一千二百万元', 1200, '万元', 1e4],
    ['三百元', 300, '元', 1],
  ])('keeps the multiplier of %s with its unit', (text, value, unit, scale) => {
    expect(only(`投资${text}，`)).toMatchObject({ text, value, unit, scale, unitText: unit });
  });

  it.each<[string, number, string]>([
    ['约63亿元', 63, '亿元'],
    ['近700亩', 700, '亩'],
    ['超过1万人', 10_000, '人'],
    ['不少于5次', 5, '次'],
    ['30余台次', 30, '台次'],
    ['2000余立方', 2000, '立方米'],
    ['10多公里', 10, '公里'],
    ['3个多小时', 3, '小时'],
    ['50户以上', 50, '户'],
    ['50%以上', 50, '%'],
    ['30吨左右', 30, '吨'],
    ['两千多万元', 2000, '万元'],
    ['十余个', 10, '个'],
    ['近三年', 3, '年'],
  ])('knows that %s is not exact, and takes in the words that say so', (text, value, unit) => {
    expect(only(`共${text}，`)).toMatchObject({ text, value, unit, approx: true });
  });

  it.each(['附近3公里', '最近3年', '公约3条', '双超3次'])(
    'does not take the end of a word in %s for 约, 近 or 超',
    (text) => {
      expect(only(text)).toMatchObject({ start: 2, approx: false });
    },
  );

  it.each<[string, number, number, string]>([
    ['1至2个', 1, 2, '个'],
    ['1-2户', 1, 2, '户'],
    ['3~5万元', 3, 5, '万元'],
    ['3万元至5万元', 3, 5, '万元'],
    ['8000元至1万元', 8000, 10_000, '元'],
    ['6～8公里', 6, 8, '公里'],
    ['50%—60%', 50, 60, '%'],
    ['2-3年', 2, 3, '年'],
    ['2—3万人次', 20_000, 30_000, '人次'],
  ])('reads both ends of %s', (text, low, high, unit) => {
    expect(only(`每年${text}。`)).toMatchObject({ text, value: undefined, low, high, unit });
  });

  it.each<[string, string, number, string]>([
    ['两个项目', '两个', 2, '个'],
    ['五项重点工作', '五项', 5, '项'],
    ['用三年时间', '三年', 3, '年'],
    ['一年内完成', '一年', 1, '年'],
    ['两个月', '两个月', 2, '个月'],
    ['十八条措施', '十八条', 18, '条'],
    ['三大要素', '三大', 3, '大'],
    ['一百零五公里', '一百零五公里', 105, '公里'],
    ['三支队伍', '三支', 3, '支'],
    ['百分之三十', '百分之三十', 30, '%'],
  ])('finds the number in %s', (text, found, value, unit) => {
    expect(only(text)).toMatchObject({ text: found, value, unit });
  });

  it.each([
    '2023年',
    '2022年11月25日',
    '6月8日',
    '1-6月',
    '2022-2035年',
    '10月份',
    '2023.12.01',
    '23年3月',
    '二〇二三年',
  ])('leaves the date %s alone', (text) => {
    expect(findQuantities(`计划${text}完成`)).toEqual([]);
  });

  it.each([
    'G209',
    'S335',
    '国道234',
    '5G',
    'PG123个',
    'A3个',
    '12345市民热线',
    '296号令',
    '第3批',
    '第 3 批',
    '“1·2”事故',
  ])('leaves %s alone: a name or an ordinal', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });

  it.each(['二级以上', '三级公路', '一期工程', '第四批', '3级', '四五类桥隧'])(
    'leaves %s alone: which, not how many',
    (text) => {
      expect(findQuantities(text)).toEqual([]);
    },
  );

  it.each([
    '一批项目',
    '最后一公里',
    '关键的一年',
    '上一年',
    '二次开发',
    '党的二十大精神',
    '三位一体',
    '三元镇',
    '三门峡',
    '七台河',
    '九处',
    '“三个不准”',
    '“五个着力、五个提升”',
    '《三年行动计划》',
    '中央八项规定',
    '几十个',
    '两三个',
    '3处理',
    '13部门',
    '20年代',
  ])('leaves %s alone', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });

  it('finds neighbours', () => {
    const all = (text: string): string[] => findQuantities(text).map((one) => one.text);
    expect(all('28个519公里')).toEqual(['28个', '519公里']);
    expect(all('17个镇131个村民小组')).toEqual(['17个', '131个']);
    expect(all('两个项目共5公里，三年完成')).toEqual(['两个', '5公里', '三年']);
    expect(all('3.5公里，1.4亿元')).toEqual(['3.5公里', '1.4亿元']);
  });

  it('finds every figure it writes, and its exact value', () => {
    const before = fc.constantFrom('完成', '，', '约', '');
    const unit = fc.constantFrom('公里', '个', '座', '吨', '人次', '亩', 'km', '%');
    const value = fc.integer({ min: 0, max: 10_000_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(before, value, unit, (lead, number, name) => {
        const found = only(`${lead}${number}${name}。`);
        expect(found.value).toBe(number);
        expect(found.unitText).toBe(name);
      }),
    );
  });

  it('cuts its text out of the original, in order and without overlap', () => {
    const piece = fc.constantFrom(
      '3',
      '12.5',
      '两',
      '三',
      '十',
      '万',
      '亿',
      '元',
      '个',
      '公里',
      '年',
      '月',
      '至',
      '-',
      '约',
      '余',
      '“',
      '”',
      'G209',
      '，',
      '％',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const one of findQuantities(text)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(one.value ?? one.low).not.toBeNaN();
          end = one.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes time in proportion to the text', () => {
    const text = '1,2,3-4~5约约约十十十百千万亿余余1.1.1.1'.repeat(5000);
    const started = performance.now();
    findQuantities(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
