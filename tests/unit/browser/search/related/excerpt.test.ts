import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropHeading, splitExcerpt } from '../../../../../src/browser/search/related/excerpt.ts';

const show = (excerpt: string, heading = '') =>
  dropHeading(splitExcerpt(excerpt), heading).map(({ text, marked }) => (marked ? `[${text}]` : text));

describe('splitExcerpt', () => {
  test('joins words that are marked beside each other', () => {
    expect(show('全县<mark>农村</mark><mark>公路</mark>养护')).toEqual(['全县', '[农村公路]', '养护']);
  });

  test('takes markup of a document for the text that it is', () => {
    expect(show('&lt;b&gt;粗&lt;/b&gt;<mark>&lt;i&gt;</mark>')).toEqual(['<b>粗</b>', '[<i>]']);
  });

  test('leaves out the full stops that Pagefind sets, and no others', () => {
    expect(show('<mark>养护</mark>. 单位公里. 长 3.5 公里，见 a. b')).toEqual([
      '[养护]',
      ' 单位公里 长 3.5 公里，见 a. b',
    ]);
  });

  test('does not begin with what is left of a sentence', () => {
    expect(show('。（规则）甲')).toEqual(['（规则）甲']);
    expect(show('…，甲')).toEqual(['…甲']);
  });

  test('loses no character of a text without marks and full stops', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !/[.<>&，。、；：？！）”》\s…]/u.test(one));
    fc.assert(fc.property(text, (one) => show(one).join('') === one));
  });
});

describe('dropHeading', () => {
  test('leaves out the heading that stands above', () => {
    expect(show('<mark>危桥</mark>改造. 改造<mark>危桥</mark>2座', '危桥改造')).toEqual([
      '改造',
      '[危桥]',
      '2座',
    ]);
    expect(show('…<mark>危桥</mark>改造', '危桥改造')).toEqual(['…', '[危桥]', '改造']);
  });

  test('keeps it if nothing else is there', () => {
    expect(show('<mark>危桥</mark>改造', '危桥改造')).toEqual(['[危桥]', '改造']);
  });
});
