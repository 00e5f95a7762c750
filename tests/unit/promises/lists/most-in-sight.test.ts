import { describe, expect, it } from 'vitest';
import { isCutOnPaper, mostOnPaper } from '../../../../src/promises/lists/most-in-sight.ts';

describe('a list on paper', () => {
  it.each([
    ['that fits is whole', 12, 12, false, false],
    ['that just fits is whole', mostOnPaper, mostOnPaper, false, false],
    ['of more lines is cut', mostOnPaper + 1, mostOnPaper + 1, false, true],
    ['that goes on on other pages is cut', 12, 212, false, true],
    ['of the latest of each state is cut', 12, 12, true, true],
  ])('%s', (_, shown, total, hasStory, isCut) => {
    expect(isCutOnPaper(shown, total, hasStory)).toBe(isCut);
  });
});
