import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSentences, splitSentences } from '../../../src/text/sentence.ts';

const find = (text: string, part: string) => {
  const start = text.indexOf(part);
  return createSentences(text)(start, start + part.length);
};

describe('createSentences', () => {
  test.each([
    ['修路3公里。架桥2座；造林5亩！', '3公里', '修路3公里。'],
    ['修路3公里。架桥2座；造林5亩！', '2座', '架桥2座；'],
    ['修路3公里。架桥2座；造林5亩', '5亩', '造林5亩'],
    ['他说：“修路3公里。”然后架桥2座。', '3公里', '他说：“修路3公里。”'],
    ['他说：“修路3公里。”然后架桥2座。', '2座', '然后架桥2座。'],
    ['第一行\n架桥2座', '2座', '架桥2座'],
    ['修路3公里。架桥2座。', '公里。架桥', '修路3公里。架桥2座。'],
  ])('%s: %s → %s', (text, part, sentence) => {
    expect(find(text, part)).toBe(sentence);
  });

  test('whatever the text, the sentence holds the part', () => {
    const text = fc.string({ unit: fc.constantFrom('路', '3', '。', '；', '”', '\n', ' '), maxLength: 30 });
    const property = fc.property(text, fc.nat(30), fc.nat(30), (whole, from, length) => {
      const [start, end] = [Math.min(from, whole.length), Math.min(from + length, whole.length)];
      expect(createSentences(whole)(start, end)).toContain(whole.slice(start, end).trim());
    });
    fc.assert(property);
  });
});

describe('splitSentences', () => {
  const split = (text: string, borders?: readonly number[]) =>
    splitSentences(text, borders).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['修路3公里。架桥2座；造林5亩', ['修路3公里。', '架桥2座；', '造林5亩']],
    ['他说：“修路。”然后架桥。', ['他说：“修路。”', '然后架桥。']],
    ['  修路。\n 架桥 ', ['修路。', '架桥']],
    [' ', []],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test('begins a sentence at a border', () => {
    expect(split('抓两件事：一是修路，二是架桥。', [5, 10])).toEqual([
      '抓两件事：',
      '一是修路，',
      '二是架桥。',
    ]);
  });

  test('whatever the text, nothing but white space is left out', () => {
    const text = fc.string({ unit: fc.constantFrom('路', '。', '；', '”', '\n', ' '), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(30)), (whole, borders) => {
        const inside = borders.filter((border) => border <= whole.length);
        expect(split(whole, inside).join('').replace(/\s/gu, '')).toBe(whole.replace(/\s/gu, ''));
      }),
    );
  });
});
