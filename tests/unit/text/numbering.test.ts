import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkSequence,
  findRunInPoints,
  formatNumbering,
  readNumbering,
  type NumberingStyle,
} from '../../../src/text/numbering.ts';

describe('readNumbering', () => {
  it.each<[string, NumberingStyle, number, string, number]>([
    ['一、总体要求', 'chinese', 1, '一、', 1],
    ['二十八、附则', 'chinese', 28, '二十八、', 1],
    ['三．重点任务', 'chinese', 3, '三．', 1],
    ['（一）道路建设', 'chinese-bracketed', 1, '（一）', 2],
    ['(十二)道路养护', 'chinese-bracketed', 12, '(十二)', 2],
    ['（四）、安全', 'chinese-bracketed', 4, '（四）、', 2],
    ['㈢行业治理', 'chinese-bracketed', 3, '㈢', 2],
    ['1.全力推进', 'arabic', 1, '1.', 3],
    ['1．全力推进', 'arabic', 1, '1．', 3],
    ['１．全力推进', 'arabic', 1, '１．', 3],
    ['1、项目', 'arabic', 1, '1、', 3],
    ['28.稳定', 'arabic', 28, '28.', 3],
    ['2. 云溪大桥', 'arabic', 2, '2.', 3],
    ['⒊云溪大桥', 'arabic', 3, '⒊', 3],
    ['（1）桥梁', 'arabic-bracketed', 1, '（1）', 4],
    ['(12)桥梁', 'arabic-bracketed', 12, '(12)', 4],
    ['（２）桥梁', 'arabic-bracketed', 2, '（２）', 4],
    ['3）桥梁', 'arabic-bracketed', 3, '3）', 4],
    ['⑵桥梁', 'arabic-bracketed', 2, '⑵', 4],
    ['①桥梁', 'circled', 1, '①', 5],
    ['⑳桥梁', 'circled', 20, '⑳', 5],
    ['㉑桥梁', 'circled', 21, '㉑', 5],
    ['㊿桥梁', 'circled', 50, '㊿', 5],
  ])('reads %s', (text, style, value, marker, level) => {
    expect(readNumbering(text)).toEqual({ style, value, marker, level });
  });

  it('passes over an indent, which is no part of the marker', () => {
    expect(readNumbering('　　一、总体要求')?.marker).toBe('一、');
  });

  it.each([
    '3.5公里',
    '2023年',
    '2023.3.1',
    '1.4亿元',
    '12.5%',
    '5.12地震',
    '1.1总则',
    '1-6月',
    '10月',
    '1、2号线',
    '一是',
    '一级公路',
    '一期工程',
    '十四五、十五五',
    '（一期）工程',
    '（2023）1号',
    '（二〇二三）',
    '（100）公里',
    '总体要求一、',
    '',
    '、',
    '（）',
  ])('does not take “%s” for numbering', (text) => {
    expect(readNumbering(text)).toBeUndefined();
  });

  it.each([
    '一、二类维修企业',
    '一、二、三类企业',
    '三、四级公路',
    '二、三期工程',
    '一、三批项目',
    '一、二和三标段',
  ])('does not take the enumeration %s for numbering', (text) => {
    expect(readNumbering(text)).toBeUndefined();
  });

  it.each([
    '一、三年来的工作',
    '一、两项改革',
    '二、一级公路建设',
    '二、四好农村路',
    '一、“十四五”规划',
    '三、一批项目',
    '二、二手车市场',
  ])('takes the heading %s, which begins with a numeral', (text) => {
    expect(readNumbering(text)?.level).toBe(1);
  });

  it.each([
    '1.2020年目标',
    '2.2021—2025年规划',
    '3.2021-2025年规划',
    '1、2024年工作',
    '4.5G应用',
    '1. 5公里绿道',
  ])('takes the title %s, which begins with a year or a name', (text) => {
    expect(readNumbering(text)?.style).toBe('arabic');
  });

  it.each(['1.2020万元', '1.5GB', '1.2020'])('does not take %s for a title', (text) => {
    expect(readNumbering(text)).toBeUndefined();
  });

  it('reads back what formatNumbering writes', () => {
    const styles: NumberingStyle[] = [
      'chinese',
      'chinese-bracketed',
      'arabic',
      'arabic-bracketed',
      'circled',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...styles), fc.integer({ min: 1, max: 50 }), (style, value) => {
        const marker = formatNumbering(style, value);
        expect(readNumbering(`${marker}云溪大桥`)).toMatchObject({ style, value, marker });
      }),
    );
  });
});

describe('formatNumbering', () => {
  it.each<[NumberingStyle, number, string]>([
    ['chinese', 1, '一、'],
    ['chinese-bracketed', 5, '（五）'],
    ['arabic', 6, '6.'],
    ['arabic-bracketed', 2, '（2）'],
    ['circled', 1, '①'],
    ['circled', 21, '㉑'],
    ['circled', 36, '㊱'],
    ['circled', 51, '（51）'],
  ])('writes %s %d as %s', (style, value, text) => {
    expect(formatNumbering(style, value)).toBe(text);
  });
});

describe('findRunInPoints', () => {
  const cut = (text: string): string[] =>
    findRunInPoints(text).map(({ start, end }) => text.slice(start, end));

  it('cuts before each marker; the punctuation before it stays behind', () => {
    const text = '做好三件事。一是修路；二是架桥。三是护栏。';
    expect(findRunInPoints(text)).toEqual([
      { value: 1, marker: '一是', start: 6, end: 11 },
      { value: 2, marker: '二是', start: 11, end: 16 },
      { value: 3, marker: '三是', start: 16, end: 21 },
    ]);
    expect(cut(text)).toEqual(['一是修路；', '二是架桥。', '三是护栏。']);
  });

  it.each([
    '一是修路。二是架桥。',
    '：一是修路，二是架桥',
    '修路。一是快，二是好',
    '“一是修路”“二是架桥”',
    '（略）一是修路。（略）二是架桥。',
    '修路:一是快;二是好',
    '修路\n一是快\n二是好',
    '修路。 一是快。　二是好',
    '一要修路，二要架桥',
  ])('finds two points in %s', (text) => {
    expect(findRunInPoints(text).map(({ value }) => value)).toEqual([1, 2]);
  });

  it.each([
    '一是一，二是二',
    '我们说一是一，二是二。',
    '唯一是好。第二是快。',
    '一是修路。',
    '二是架桥。三是护栏。',
    '首先修路，其次架桥',
    '这一是快，那二是好',
    '',
  ])('finds none in “%s”', (text) => {
    expect(findRunInPoints(text)).toEqual([]);
  });

  it('takes a point that begins with the same numeral', () => {
    expect(cut('一是一期工程完工。二是二期工程开工。')).toEqual(['一是一期工程完工。', '二是二期工程开工。']);
  });

  it('begins a new series where 一是 comes again', () => {
    const points = findRunInPoints('路。一是甲。二是乙。桥。一是丙。二是丁。');
    expect(points.map(({ value }) => value)).toEqual([1, 2, 1, 2]);
  });

  it('keeps a gap and a double, which the checker warns of', () => {
    expect(findRunInPoints('一是甲。三是乙。').map(({ value }) => value)).toEqual([1, 3]);
    expect(findRunInPoints('一是甲。二是乙。二是丙。').map(({ value }) => value)).toEqual([1, 2, 2]);
  });

  it('finds 一要 inside 一是 and drops a series of one', () => {
    expect(findRunInPoints('一是甲：一要快，二要好。二是乙。').map(({ marker }) => marker)).toEqual([
      '一是',
      '一要',
      '二要',
      '二是',
    ]);
    expect(findRunInPoints('一是甲，一要快。二是乙。').map(({ marker }) => marker)).toEqual(['一是', '二是']);
  });

  it('reads numbers above ten', () => {
    expect(findRunInPoints('一是甲。十一是乙。').map(({ value }) => value)).toEqual([1, 11]);
  });

  it('tiles the text from the first point to the end, whatever stands in it', () => {
    const piece = fc.constantFrom(
      '一是',
      '二是',
      '三要',
      '一要',
      '二要',
      '。',
      '，',
      '甲',
      '“',
      '”',
      '\n',
      ' ',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const points = findRunInPoints(text);
        const last = points.at(-1);
        if (last) expect(last.end).toBe(text.length);
        for (const [index, { marker, start, end }] of points.entries()) {
          expect(text.startsWith(marker, start)).toBe(true);
          expect(end).toBe(points[index + 1]?.start ?? text.length);
        }
      }),
    );
  });
});

describe('checkSequence', () => {
  it('says how each number continues, and what is missing', () => {
    expect(checkSequence([1, 2, 4, 4, 1, 2, 7, 5])).toEqual([
      { kind: 'next', missing: [] },
      { kind: 'next', missing: [] },
      { kind: 'gap', missing: [3] },
      { kind: 'double', missing: [] },
      { kind: 'restart', missing: [] },
      { kind: 'next', missing: [] },
      { kind: 'gap', missing: [3, 4, 5, 6] },
      { kind: 'back', missing: [] },
    ]);
  });

  it('misses the beginning of a sequence that does not begin with 1', () => {
    expect(checkSequence([3])).toEqual([{ kind: 'gap', missing: [1, 2] }]);
  });

  it('finds nothing wrong in a sequence that counts up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (length) => {
        const steps = checkSequence(Array.from({ length }, (_, index) => index + 1));
        expect(steps.every(({ kind }) => kind === 'next')).toBe(true);
      }),
    );
  });
});
