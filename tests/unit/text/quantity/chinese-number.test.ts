import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChineseNumber, parseChineseNumber } from '../../../../src/text/quantity/chinese-number.ts';

describe('parseChineseNumber', () => {
  it.each([
    ['零', 0],
    ['〇', 0],
    ['一', 1],
    ['二', 2],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十八', 28],
    ['廿八', 28],
    ['卅', 30],
    ['一百零五', 105],
    ['一百一十', 110],
    ['两百一十', 210],
    ['两千', 2000],
    ['一千零五', 1005],
    ['一千零五十', 1050],
    ['三万五千', 35_000],
    ['三万零五', 30_005],
    ['十万五千', 105_000],
    ['十万零五千', 105_000],
    ['十一万', 110_000],
    ['一亿五千万', 150_000_000],
    ['一亿零五百万', 105_000_000],
    ['一万亿', 1e12],
    ['一万二千亿', 1.2e12],
    ['零点五', 0.5],
    ['三点一四', 3.14],
    ['一点五亿', 150_000_000],
    ['一点一亿', 110_000_000],
    ['二点三五万', 23_500],
    ['一点二万亿', 1.2e12],
    ['二〇二三', 2023],
    ['二零二三', 2023],
    ['一〇', 10],
    ['一〇五', 105],
  ])('reads %s as %d', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    '万',
    '百',
    '千万',
    '百亿',
    '十十',
    '一百百',
    '百一',
    '一十百',
    '点五',
    '一点',
    '一点十',
    '5',
    '二十大',
  ])('does not take “%s”, which is not well-formed', (text) => {
    expect(parseChineseNumber(text)).toBeUndefined();
  });

  it.each(['四五', '两三', '一百五', '三万五', '一亿五', '七八十'])(
    'does not choose between two readings of %s',
    (text) => {
      expect(parseChineseNumber(text)).toBeUndefined();
    },
  );

  it.each(['两十', '二十两', '一百零两', '三千零', '一万零', '零零', '一千零五百', '零五', '十万亿亿'])(
    'does not take %s, which nobody says',
    (text) => {
      expect(parseChineseNumber(text)).toBeUndefined();
    },
  );

  it('reads back what formatChineseNumber writes, also before 万 and 亿', () => {
    const below = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(below, (value) => {
        expect(parseChineseNumber(formatChineseNumber(value))).toBe(value);
        expect(parseChineseNumber(`${formatChineseNumber(value)}万`)).toBe(value * 1e4);
        expect(parseChineseNumber(`${formatChineseNumber(value)}亿`)).toBe(value * 1e8);
      }),
    );
  });

  it('never throws and gives a finite number or nothing', () => {
    const text = fc
      .array(fc.constantFrom(...Array.from('零〇一二两三九十廿百千万亿点')), { maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const value = parseChineseNumber(written);
        if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('formatChineseNumber', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [28, '二十八'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1000, '一千'],
    [1005, '一千零五'],
    [1050, '一千零五十'],
    [2222, '二千二百二十二'],
    [9999, '九千九百九十九'],
  ])('writes %d as %s', (value, text) => {
    expect(formatChineseNumber(value)).toBe(text);
  });

  it.each([0, -1, 1.5, 10_000, Number.NaN])('refuses %d', (value) => {
    expect(() => formatChineseNumber(value)).toThrow(`${value} is not in 1..9999`);
  });
});
