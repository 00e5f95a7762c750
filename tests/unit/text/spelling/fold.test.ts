import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropped, findFolded, fold, foldUnit } from '../../../../src/text/spelling/fold.ts';

describe('fold', () => {
  test.each([
    ['Ｇ２０９线（ＫＭ）', 'g209线(km)'],
    ['，。；：？！', ',。;:?!'],
    ['｡｢｣､￥', '。「」、¥'],
    ['ＡＢＣabcÀΩЖ', 'abcabcàωж'],
    ['農村公路災後重建，著名', '农村公路灾后重建,著名'],
    ['臺於衞後徵麽', '台于卫后征么'],
    ['乾安县', '乾安县'],
    ['180 公里', '180公里'],
    ['一\t二\n三\u00A0四　五\uFEFF六', '一二三四五六'],
    ['农\u200B村\u00AD公\u2060路\u200F', '农村公路'],
    ['农\uFFF9村\u3164公\u115F路\u034F', '农村公路'],
    ['㎡①Ⅱ²', '㎡①ⅱ²'],
    ['⼯程⾞辆', '工程车辆'],
    ['\uF900\uFA0C', '岂兀'],
    ['𠮷野', '𠮷野'],
    ['İ', 'İ'],
    ['“四好农村路”——', '“四好农村路”——'],
    ['', ''],
  ])('%j becomes %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  const text = fc.string({ unit: 'binary' });

  test('changes nothing that is folded', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(fold(fold(one))).toBe(fold(one));
      }),
    );
    const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
    expect(units.filter((unit) => foldUnit(foldUnit(unit)) !== foldUnit(unit))).toEqual([]);
  });

  test('goes unit by unit: a part of a text folds to a part of the folded text', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(fold(one + other)).toBe(fold(one) + fold(other));
      }),
    );
  });

  test('keeps surrogates and drops white space, whatever the unit', () => {
    for (let unit = 0xd800; unit <= 0xdfff; unit += 1) expect(foldUnit(unit)).toBe(unit);
    const kept = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
      (unit) => /\s/u.test(String.fromCharCode(unit)) && foldUnit(unit) !== dropped,
    );
    expect(kept).toEqual([]);
  });

  test('has the same case and width for every Latin letter and digit', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') {
      const upper = letter.toUpperCase();
      const wide = String.fromCharCode(upper.charCodeAt(0) + 0xfee0);
      expect(fold(upper + wide)).toBe(letter + letter);
    }
  });
});

describe('findFolded', () => {
  test.each([
    ['建设农村 公路', '农村公路', [[2, 7]]],
    ['Ａa農村', 'aa农村', [[0, 4]]],
    ['路路路', '路路', [[0, 2]]],
    ['养护，养护', '养护', [[0, 2], [3, 5]]], // prettier-ignore
    [' 路 ', '路', [[1, 2]]],
    ['农村', '公路', []],
    ['农村', '', []],
    ['', '农', []],
  ])('%j contains %j at %j', (text, term, places) => {
    expect(findFolded(text, term)).toEqual(places);
  });

  test('gives places whose text folds to the term', () => {
    const unit = fc.constantFrom('农', '農', '路', ' ', 'Ａ', 'a', '\u200B', '𠮷');
    const parts = fc.tuple(fc.string({ unit }), fc.string({ unit, minLength: 1 }), fc.string({ unit }));
    fc.assert(
      fc.property(parts, ([before, middle, after]) => {
        const term = fold(middle);
        const text = before + middle + after;
        const places = findFolded(text, term);
        for (const [start, end] of places) expect(fold(text.slice(start, end))).toBe(term);
        expect(places.length > 0).toBe(term !== '');
      }),
    );
  });
});
