import { describe, expect, test } from 'vitest';
import { listSentences } from '../../../../src/compare/reading/sentence.ts';
import { readBody } from '../../document/parse-example.ts';

describe('what a sentence says begins', () => {
  test.each([
    ['behind who has told it', '记者从云溪县交通运输局获悉，今年改造危桥12座。', '今年改造危桥12座。'],
    ['behind both who tell it', '据云溪县交通运输局介绍，数据显示，改造危桥12座。', '改造危桥12座。'],
    ['at its beginning', '改造危桥12座，据统计，比去年多3座。', '改造危桥12座，据统计，比去年多3座。'],
    ['where there is something', '据云溪县交通运输局介绍，已通车。', '据云溪县交通运输局介绍，已通车。'],
  ])('%s', (_, text, said) => {
    expect(listSentences(readBody(text)).map((one) => one.text.slice(one.matter))).toEqual([said]);
  });
});
