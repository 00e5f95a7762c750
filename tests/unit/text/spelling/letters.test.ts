import { describe, expect, test } from 'vitest';
import {
  isInLetters,
  matchLetters,
  otherSpelling,
  toLetters,
} from '../../../../src/text/spelling/letters.ts';

describe('letters', () => {
  test('are what one types as pinyin: no number of a road, no Chinese', () => {
    expect(['yunxi', 'Yun Xi Xian', "xi'an"].every(isInLetters)).toBe(true);
    expect(['G209', '云溪 yunxi', '', ' ', '180km'].some(isInLetters)).toBe(false);
    expect(toLetters('Yun Xi Xian')).toBe('yunxixian');
  });

  test('name a place by its address or its name, with the rank or without, or begin its name', () => {
    const place = { slug: 'yunxi' };
    expect(matchLetters('yunxi', place)).toBe(3);
    expect(matchLetters('yunxixian', place)).toBe(2);
    expect(matchLetters('yun', place)).toBe(1);
    expect(matchLetters('xi', place)).toBe(0);
    expect(matchLetters('', place)).toBe(0);
    const other = { slug: 'county-7', letters: 'baishixian' };
    expect(matchLetters('baishi', other)).toBe(3);
    expect(matchLetters('baishixian', other)).toBe(3);
    expect(matchLetters('bai', other)).toBe(1);
  });

  test('are kept beside an address only where it does not tell them', () => {
    expect(otherSpelling('yunxi', 'yunxixian')).toBeUndefined();
    expect(otherSpelling('baishi-2', 'baishixian')).toBeUndefined();
    expect(otherSpelling('county-7', 'baishixian')).toBe('baishixian');
    expect(otherSpelling('county-7', '')).toBeUndefined();
  });
});
