import { describe, expect, test } from 'vitest';
import { divide } from '../../../../src/compare/reading/sections.ts';
import { listSentences } from '../../../../src/compare/reading/sentence.ts';
import { readBody } from '../../document/parse-example.ts';

/** Of a plan for 2024, or of a text of which nothing is known. */
function readTenses(body: string, isPlan = true): (string | undefined)[] {
  const { outline, paragraphs, collection, data } = readBody(body);
  const document = { outline, paragraphs, ...(isPlan && { collection, data }) };
  const sentences = listSentences(document);
  const { tenseOf } = divide(document, sentences);
  return sentences.filter(({ kind }) => kind !== 'heading').map(tenseOf);
}

describe('the tense of a sentence', () => {
  test.each([
    ['is that of its words', '力争改造危桥5座。完成投资3亿元，同比增长5%。', ['ahead', 'back']],
    [
      'is that of the time it begins with',
      '2023年，完成投资3亿元。\n\n2024年，完成投资4亿元。\n\n去年修路。',
      ['back', 'ahead', 'back'],
    ],
    [
      'is carried through its paragraph',
      '去年，修路3公里。架桥2座。\n\n架桥3座。',
      ['back', 'back', 'ahead'],
    ],
    [
      'is that of the time of its first clause that names one',
      '据介绍，去年，修路3公里。架桥2座。\n\n其中，2023年修路2公里。\n\n交通投资实现突破，2022年修路5公里。',
      ['back', 'back', 'back', 'back'],
    ],
    ['is not known of what tells of both', '去年完成投资5亿元，今年计划完成6亿元。', [undefined]],
    [
      'is told by the heading',
      '## 一、2023年工作回顾\n\n架桥2座。\n\n## 二、下一步工作打算\n\n架桥3座。',
      ['back', 'ahead'],
    ],
    [
      'is told by the year of a heading, or of one above',
      '## 一、2023年主要工作\n\n### （一）公路\n\n架桥2座。\n\n## 二、2024年主要工作\n\n架桥3座。',
      ['back', 'ahead'],
    ],
  ])('%s', (_, body, tenses) => {
    expect(readTenses(body)).toEqual(tenses);
  });

  test('is not known of a text of which nothing is known', () => {
    expect(readTenses('架桥2座。', false)).toEqual([undefined]);
  });
});
