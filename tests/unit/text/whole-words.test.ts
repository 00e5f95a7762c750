import { describe, expect, test } from 'vitest';
import { cutWholeWords, findWholeWords } from '../../../src/text/whole-words.ts';

describe('findWholeWords', () => {
  test.each([
    ['新建72公里，改建72公里', '72公里', [2, 9]],
    ['建成12公里', '2公里', []],
    ['投资1,860万元', '860万元', []],
    ['里程86.5公里', '86', []],
    ['里程86.5公里', '86.5', [2]],
    ['里程186公里', '86公里', []],
    ['共86.', '86', [1]],
    ['2024年86公里', '86公里', [5]],
    ['增长3.14', '14', []],
    ['甲', '', []],
  ])('in %s finds %s at %j', (text, words, places) => {
    expect(findWholeWords(text, words)).toEqual(places);
  });
});

describe('cutWholeWords', () => {
  test('takes out what stands whole and leaves the rest apart', () => {
    expect(cutWholeWords('新建172公里和72公里，72公里', '72公里')).toBe('新建172公里和 ， ');
  });
});
