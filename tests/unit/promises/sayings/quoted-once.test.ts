import { describe, expect, test } from 'vitest';
import { collectSayings } from '../../../../src/promises/sayings/saying.ts';
import { quoteOnce } from '../../../../src/promises/sayings/quoted-once.ts';
import { createExampleCatalogue, result } from '../example-ledger.ts';

const sentence = '绕城公路完成投资8亿元，路基完成83%。';
const { items } = createExampleCatalogue({
  'summaries/yunxi/2024-Q3': {
    says: [
      { ...result('ring-road', '2024-Q3', '完成投资8亿元'), sentence },
      { ...result('ring-road', '2024-Q3', '路基完成83%'), sentence },
    ],
  },
  'summaries/yunxi/2024-H1': { says: [{ ...result('ring-road', '2024-H1', '完成投资8亿元'), sentence }] },
});
const sayings = collectSayings(items);

describe('quoteOnce', () => {
  test('quotes a sentence of a document once, the same words of another document again', () => {
    expect(quoteOnce(sayings).map(({ item, statement }) => [item.id, statement.text])).toEqual([
      ['summaries/yunxi/2024-Q3', '完成投资8亿元'],
      ['summaries/yunxi/2024-H1', '完成投资8亿元'],
    ]);
  });

  test('does not quote what was quoted before', () => {
    expect(quoteOnce(sayings, sayings.slice(0, 1)).map(({ item }) => item.id)).toEqual([
      'summaries/yunxi/2024-H1',
    ]);
  });
});
