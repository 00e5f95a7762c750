import { describe, expect, test } from 'vitest';
import { findWord } from '../../../../src/compare/about/vocabulary.ts';
import { deeds, empty, things } from '../../../../src/compare/about/words/common.ts';
import { duties } from '../../../../src/compare/about/words/duties.ts';
import { office } from '../../../../src/compare/about/words/office.ts';
import { roads } from '../../../../src/compare/about/words/roads.ts';
import { transport } from '../../../../src/compare/about/words/transport.ts';

describe('findWord', () => {
  test.each([
    ['other words for one thing have one term', '危旧桥', '四五类桥梁', '危桥'],
    ['a short name', '两客一危企业', '重点营运车辆', undefined],
    ['a number is read as it is written', '12328热线', '服务热线', '12328'],
  ])('%s', (_, one, other, term) => {
    const terms = [one, other].map((text) => findWord(text, 0)?.word.terms ?? []);
    if (term !== undefined) for (const own of terms) expect(own).toContain(term);
    else expect(terms[0]?.some((own) => terms[1]?.includes(own))).toBe(true);
  });

  test('a long word is about the topics within it', () => {
    expect(findWord('新能源公交车20辆', 0)).toMatchObject({ word: { rank: 'topic' }, end: 6 });
    expect(findWord('新能源公交车20辆', 0)?.word.terms.toSorted()).toEqual(['公交', '新能源']);
  });

  test('takes the longest word, and none where nothing stands', () => {
    expect(findWord('农村公路养护', 0)?.end).toBe(4);
    expect(findWord('东岭', 0)).toBeUndefined();
    expect(findWord('0', 0)).toBeUndefined();
  });
});

test('no word stands in two of topics, things, deeds and empty words, where it would be read as the first only', () => {
  const lists = [[roads, transport, duties, office].join(' '), things, deeds, empty].map(
    (words) => new Set(words.trim().split(/\s+/u)),
  );
  const twice = lists.flatMap((list, index) =>
    lists.slice(index + 1).flatMap((other) => [...list.intersection(other)]),
  );
  expect(twice).toEqual([]);
});
