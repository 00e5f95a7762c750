import { describe, expect, test } from 'vitest';
import { createGrowth } from '../../../../src/compare/figures/bases.ts';
import { readBases } from '../../../../src/compare/figures/sense.ts';
import { listSentences } from '../../../../src/compare/reading/sentence.ts';
import { readBody } from '../../document/parse-example.ts';

describe('readBases', () => {
  test.each([
    ['同比增长', ['last year']],
    ['较上年增长', ['last year']],
    ['环比增长', ['last month']],
    ['比2029年同期增长', [2029]],
    ['比2030年同期、2029年同期分别增长', [2030, 2029]],
    ['较去年同比增加', ['last year']],
    ['增长', []],
  ])('%s', (words, bases) => {
    expect(readBases(words)).toEqual(bases);
  });
});

describe('createGrowth', () => {
  const read = (text: string, year?: number) => {
    const [sentence] = listSentences(readBody(text));
    if (!sentence) throw new Error(text);
    const growthOf = createGrowth(sentence, year);
    return sentence.figures.map(growthOf);
  };

  test.each([
    [
      '客运量环比增加2万人次、增长6%，同比增加9万人次、增长50%。',
      ['growth of month', 'growth of month', 'growth', 'growth'],
    ],
    ['货运量60万吨，比2030年同期、2029年同期分别增长8%和16%。', [undefined, 'growth', 'older growth']],
    ['货运量同比增长8%，比2029年增长16%。', ['growth', 'older growth']],
  ])('%s', (text, growth) => {
    expect(read(text)).toEqual(growth);
  });

  test('a year is older than the one before where the document tells which that is', () => {
    expect(read('强度比2019年降低18%。')).toEqual(['growth']);
    expect(read('强度比2019年降低18%。', 2023)).toEqual(['older growth']);
  });
});
