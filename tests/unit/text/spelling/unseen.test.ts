import { describe, expect, test } from 'vitest';
import { findUnseen, isIdle, removeIdle } from '../../../../src/text/spelling/unseen.ts';

const list = (text: string): string[] =>
  findUnseen(text).map(({ kind, code, start, end }) => `${kind} ${code} ${String(start)}-${String(end)}`);

describe('findUnseen', () => {
  test.each([
    ['里程\u202E27\u202C公里', ['direction U+202E 2-3', 'direction U+202C 5-6']],
    ['\u2067甲\u2069', ['direction U+2067 0-1', 'direction U+2069 2-3']],
    // Among text that runs from left to right only, it does nothing.
    ['\u202AD盘\u202C', ['zero-width U+202A 0-1', 'zero-width U+202C 3-4']],
    ['\u200E86公里', ['zero-width U+200E 0-1']],
    ['ש\u200E86公里', ['direction U+200E 1-2']],
    ['8\u200B6公里', ['zero-width U+200B 1-2']],
    ['农村\uFEFF公路', ['zero-width U+FEFF 2-3']],
    ['危\u00AD桥', ['zero-width U+00AD 1-2']],
    ['危\uFFFC桥\u2800', ['zero-width U+FFFC 1-2', 'zero-width U+2800 3-4']],
    ['危\u2060桥\u3164', ['zero-width U+2060 1-2', 'zero-width U+3164 3-4']],
    ['72\u0008公里\u007F', ['control U+0008 2-3', 'control U+007F 5-6']],
    ['\uF0B7新建', ['private-use U+F0B7 0-1']],
    ['\u{F0000}新建', ['private-use U+F0000 0-2']],
    ['\u{E0041}新建', ['zero-width U+E0041 0-2']],
    ['甲\u200B\u200B\u200B\uFEFF', ['zero-width U+200B 1-4', 'zero-width U+FEFF 4-5']],
    ['甲\uFFFD\uFDD0', ['noncharacter U+FFFD 1-2', 'noncharacter U+FDD0 2-3']],
    ['甲\uD800\u{1FFFE}', ['noncharacter U+D800 1-2', 'noncharacter U+1FFFE 2-4']],
  ])('finds %j', (text, expected) => {
    expect(list(text)).toEqual(expected);
  });

  test.each([
    '新改建农村公路86公里，改造危桥3座。\n\t第二行',
    '　全角空格\u00A0不换行空格',
    '𠮷葛\u{E0100}城',
    '☎\uFE0F 12328',
    '👨\u200D👩',
    'می\u200Cخواهم',
    'ᠨᠠ\u180Eᠠ',
  ])('finds nothing in %j', (text) => {
    expect(list(text)).toEqual([]);
  });

  test('a joiner among Chinese characters is none that a script needs', () => {
    expect(list('公\u200D路')).toEqual(['zero-width U+200D 1-2']);
  });
});

describe('removeIdle', () => {
  test('takes out what does nothing, and leaves what turns others round or is a sign of some font', () => {
    expect(removeIdle('8\u200B6\uFEFF公里\u0000')).toBe('86公里');
    expect(removeIdle('\u202E68公里')).toBe('\u202E68公里');
    expect(removeIdle('\uF0B7新建')).toBe('\uF0B7新建');
  });

  test('leaves nothing idle', () => {
    const text = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('一');
    expect(findUnseen(removeIdle(text)).filter(isIdle)).toEqual([]);
  });
});
