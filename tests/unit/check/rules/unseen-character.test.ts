import { describe, expect, test } from 'vitest';
import { unseenCharacter } from '../../../../src/check/rules/unseen-character.ts';
import { runRule, tell } from '../check-document.ts';

describe('unseenCharacter', () => {
  // A browser shows a black diamond in their place, and nobody knows what was meant.
  test('finds what is no character, where only its number is written', () => {
    expect(tell(runRule(unseenCharacter, '修复&#0;塌方&#xD800;三处&#x110000;。'))).toEqual([
      '10:1 “修复”后面有不是文字的字符 U+FFFD。',
      '10:1 “修复\uFFFD塌方”后面有不是文字的字符 U+FFFD。',
      '10:1 “塌方\uFFFD三处”后面有不是文字的字符 U+FFFD。',
    ]);
    expect(tell(runRule(unseenCharacter, '修复塌方。', { fields: { title: '"计划\\uD800"' } }))).toEqual([
      '2:1 “计划”后面有不是文字的字符 U+D800。',
    ]);
  });

  test('tells a row of the same once, and takes it out whole', () => {
    const found = runRule(unseenCharacter, `修复${'\u200B'.repeat(9000)}塌方。`);
    expect(tell(found)).toEqual(['10:3 “修复”后面有 9000 个零宽字符 U+200B。']);
    expect(found[0]?.fix).toMatchObject({ text: '' });
    expect((found[0]?.fix?.end ?? 0) - (found[0]?.fix?.start ?? 0)).toBe(9000);
  });

  test('leaves what is no character to somebody who knows what was meant', () => {
    const [found] = runRule(unseenCharacter, '修复&#0;塌方。');
    expect(found?.fix).toBeUndefined();
    expect(found?.advice).toBe('请删去它，再对照原文重新输入这里的文字。');
  });
});
