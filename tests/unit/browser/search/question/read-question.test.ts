import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeQuestion } from '../../../../../src/browser/search/question/describe-question.ts';
import { listSearches } from '../../../../../src/browser/search/question/list-searches.ts';
import { readQuestion } from '../../../../../src/browser/search/question/read-question.ts';

const synonyms = [
  { words: ['修路', '铺路'], terms: ['农村公路', '养护'] },
  { words: ['村里的路', '村路'], terms: ['通村公路'] },
  { words: ['修桥'], terms: ['危桥改造'] },
  { words: ['公交车'], terms: ['公共汽电车'] },
  { words: ['的士'], terms: ['出租汽车'] },
  { words: ['多少钱'], terms: ['完成投资'] },
];
const known = { synonyms, places: ['云溪县', '云溪县交通运输局'], newestYear: 2025 };
const read = (text: string) => readQuestion(text, known);

describe('readQuestion', () => {
  test.each([
    ['去年的路修了没有', '修路', 2024, ['的', '了', '没有']],
    ['我们村的路什么时候修', '村路', undefined, ['我们', '的', '什么时候', '修']],
    ['县里今年修多少路', '修路', 2025, ['县里', '多少']],
    ['明年修桥吗？', '修桥', 2026, ['吗']],
    ['村里的路修了没', '村里的路', undefined, ['了', '没', '修']],
    ['危桥修好了没', '修桥', undefined, ['了', '没', '危', '好']],
    ['前年修路了吗', '修路', 2023, ['了', '吗']],
    ['2023年修路多少', '修路', 2023, ['多少']],
    ['那座桥几时修好', '修桥', undefined, ['那座', '几时', '好']],
  ])('%s asks for %s', (text, word, year, leftOut) => {
    const question = read(text);
    expect(question?.everyday.map((one) => one.word)).toEqual([word]);
    expect(question?.year?.year).toBe(year);
    expect(question?.leftOut).toEqual(leftOut);
  });

  test('keeps places and roads, and knows a word that begins like a particle', () => {
    expect(read('云溪县去年修路了吗')).toMatchObject({ kept: ['云溪县'], everyday: [{ word: '修路' }] });
    expect(read('G209什么时候修路')?.kept).toEqual(['G209']);
    expect(read('的士多少钱')).toBeUndefined();
    expect(read('今年的士多少钱')?.everyday.map(({ word }) => word)).toEqual(['的士', '多少钱']);
  });

  test('keeps what documents write, and of what nobody has listed what is more than a character', () => {
    expect(read('去年农村公路修了多少公里')).toMatchObject({
      year: { year: 2024 },
      kept: ['农村公路'],
      everyday: [],
      others: ['公里'],
      leftOut: ['了', '多少', '修'],
    });
  });

  test('leaves alone what is no question, and what is written in the language of the search', () => {
    for (const text of ['农村公路', '修路', '', '？', '的', '“去年的路”', '去年|今年', '去年 -修路'])
      expect(read(text)).toBeUndefined();
  });

  test('knows no 今年 without a newest year', () => {
    const question = readQuestion('去年修路了吗', { ...known, newestYear: undefined });
    expect([question?.year, question?.leftOut]).toEqual([undefined, ['去年', '了', '吗']]);
  });

  test('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const question = read(text);
        if (question)
          expect(
            listSearches(question)
              .flatMap(({ texts }) => texts)
              .every(Boolean),
          ).toBe(true);
      }),
    );
  });
});

describe('listSearches', () => {
  const list = (text: string) => {
    const question = read(text);
    return question ? listSearches(question).map(({ texts, without }) => [texts, without]) : [];
  };

  test('puts what documents write in the place of words of everyday', () => {
    expect(list('去年的路修了没有')).toEqual([[['农村公路', '养护'], []]]);
  });

  test('leaves out one thing after the other, and says which', () => {
    expect(list('云溪县修路招标了吗')).toEqual([
      [['云溪县 农村公路 招标', '云溪县 养护 招标'], []],
      [['云溪县 农村公路', '云溪县 养护'], ['招标']],
      [
        ['农村公路', '养护'],
        ['云溪县', '招标'],
      ],
    ]);
    expect(list('云溪县招标了吗')).toEqual([
      [['云溪县 招标'], []],
      [['云溪县'], ['招标']],
    ]);
  });
});

describe('describeQuestion', () => {
  test('says what became of each word', () => {
    const question = read('去年的路修了没有');
    expect(question && describeQuestion(question, ['招标'], 2025)).toBe(
      '去年＝2024年（本站的文件最新说到2025年，算作今年）；“修路”换成文件里的说法；没有用上：的、了、没有、招标',
    );
  });
});
