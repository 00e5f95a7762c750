import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findClauseStart } from '../../../src/text/clause-start.ts';

describe('findClauseStart', () => {
  it('finds where the clause before an offset begins', () => {
    expect(findClauseStart('新建3公里，改建5公里', 9, '，。；')).toBe(6);
    expect(findClauseStart('新建3公里', 5, '，。；')).toBe(0);
    expect(findClauseStart('新建3公里，', 6, '，。；')).toBe(6);
  });

  it('finds what a search for the rest without signs finds', () => {
    const text = fc.string({ unit: fc.constantFrom('路', '，', '。', '\n', '桥', '；') });
    fc.assert(
      fc.property(text, fc.nat(), (words, at) => {
        const end = at % (words.length + 1);
        expect(findClauseStart(words, end, '，。；')).toBe(words.slice(0, end).search(/[^，。；]*$/u));
      }),
    );
  });
});
