import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/text/split-words.ts';

describe('splitWords', () => {
  it('cuts a sentence around the words that stand in it', () => {
    expect(splitWords('公路全长5公里，投资2亿元。', ['全长5公里', '投资2亿元'])).toEqual([
      { text: '公路' },
      { text: '全长5公里', index: 0 },
      { text: '，' },
      { text: '投资2亿元', index: 1 },
      { text: '。' },
    ]);
  });

  it('finds the second of two that are the same, and leaves out what does not stand there', () => {
    expect(splitWords('一座，一座', ['一座', '两座', '一座', ''])).toEqual([
      { text: '一座', index: 0 },
      { text: '，' },
      { text: '一座', index: 2 },
    ]);
  });

  it('never loses nor adds a character', () => {
    const words = fc.array(fc.stringMatching(/^[ab]{0,3}$/u), { maxLength: 4 });
    fc.assert(
      fc.property(fc.stringMatching(/^[abc]{0,20}$/u), words, (sentence, all) => {
        const parts = splitWords(sentence, all);
        expect(parts.map(({ text }) => text).join('')).toBe(sentence);
        for (const { text, index } of parts) if (index !== undefined) expect(text).toBe(all[index]);
      }),
    );
  });
});
