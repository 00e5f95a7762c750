import { describe, expect, test } from 'vitest';
import { listFormerWordings } from '../../../src/text/former-wording.ts';

/** What stood in the part of a text between 【 and 】. */
function list(
  marked: string,
  edits: readonly (readonly [date: string, from: string, to: string])[],
): string[] {
  const [start, end] = [marked.indexOf('【'), marked.indexOf('】') - 1];
  const text = marked.replace(/[【】]/gu, '');
  const replacements = edits.map(([date, from, to]) => ({ date, from, to }));
  return listFormerWordings(text, { start, end }, replacements).map(({ date, from }) => `${date} ${from}`);
}

describe('listFormerWordings', () => {
  test('gives what an edit replaced in the part', () => {
    expect(list('全年【新建86公里】，修桥2座。', [['3月', '72公里', '86公里']])).toEqual(['3月 72公里']);
  });

  test('gives nothing of an edit beside it', () => {
    expect(list('全年【新建86公里】，修桥2座。', [['3月', '3座', '2座']])).toEqual([]);
    expect(list('【新建186公里】', [['3月', '72公里', '86公里']])).toEqual([]);
  });

  test('goes back edit by edit', () => {
    const edits = [
      ['3月', '72公里', '86公里'],
      ['6月', '86公里', '90公里'],
    ] as const;
    expect(list('【新建90公里】', edits)).toEqual(['6月 86公里', '3月 72公里']);
  });

  test('finds an edit whose words reach beyond the part', () => {
    expect(list('全年新建【86公里】。', [['3月', '新建72公里', '新建86公里']])).toEqual(['3月 新建72公里']);
  });

  test('tells the part from the same words elsewhere in the text', () => {
    expect(list('上年86公里，今年【新建70公里】。', [['3月', '72公里', '86公里']])).toEqual([]);
    expect(list('上年86公里，今年【新建86公里】。', [['3月', '72公里', '86公里']])).toEqual(['3月 72公里']);
  });

  test('passes over edits that name no words', () => {
    expect(listFormerWordings('新建86公里', { start: 0, end: 6 }, [{ date: '3月' }])).toEqual([]);
  });
});
