import { describe, expect, test } from 'vitest';
import { areDifferent, readSubject, shareNothing } from '../../../../src/compare/about/subject.ts';
import { listSentences } from '../../../../src/compare/reading/sentence.ts';
import { readBody } from '../../document/parse-example.ts';

const read = (text: string) => {
  const [sentence] = listSentences(readBody(text));
  if (!sentence) throw new Error('There is no sentence');
  return readSubject(sentence);
};

describe('readSubject', () => {
  test.each([
    ['建成东岭大桥和石门隧道。', ['东岭大桥', '石门隧道']],
    ['加快东岭至西山公路建设。', ['东岭', '西山公路']],
    ['全面推进农村公路建设。', []],
    ['整治禾步线、步米线。', ['禾步线', '步米线']],
  ])('names what is built: %s', (text, names) => {
    expect([...read(text).names]).toEqual(names);
  });

  test('quotation marks part no word', () => {
    expect([...read('建好“四好农村路”。').bag.keys()]).toContain('topic 农村公路');
  });
});

describe('areDifferent', () => {
  test.each([
    ['大修X012线。', '大修X014线。', true],
    ['大修X012、X014线。', '大修X014线。', false],
    ['建成X012线东岭至石门段。', '建成X012线石门至青溪段。', true],
    ['建成X012线东岭至石门段。', '建成东岭至石门段三级公路。', false],
    ['建成码头一期工程。', '建成码头二期工程。', true],
    ['环湖路北段通车。', '环湖路南段通车。', true],
    ['截至目前修好县道。', '投资增至三亿元的县道。', false],
  ])('%s %s: %s', (one, other, different) => {
    expect(areDifferent(read(one), read(other))).toBe(different);
  });
});

test.each([
  ['加强公路管理。', '加强队伍管理。', true],
  ['加强公路管理。', '强化公路监管。', false],
  ['落实路长制。', '各级路长每月巡查。', false],
])('shareNothing(%s %s) is %s', (one, other, nothing) => {
  expect(shareNothing(read(one), read(other))).toBe(nothing);
});
