import { describe, expect, test } from 'vitest';
import { readBoundWords, sayBounded } from '../../../../src/text/quantity/bound-words.ts';
import { findQuantities } from '../../../../src/text/quantity/quantity.ts';
import { formatBounded } from '../../../../src/text/quantity/format-amount.ts';

describe('readBoundWords', () => {
  test.each([
    ['180公里', '', '', ''],
    ['约6.3亿元', '约', '', ''],
    ['60余个', '', '余', ''],
    ['3.2万余人次', '', '余', ''],
    ['百来人', '', '来', ''],
    ['3公里多', '', '多', ''],
    ['3个多月', '', '多', ''],
    ['不少于3座', '不少于', '', ''],
    ['近百公里', '近', '', ''],
    ['上百公里', '', '', '以上'],
    ['50户及以上', '', '', '及以上'],
    ['3人（含）以上', '', '', '及以上'],
    ['时速约80公里左右', '约', '', '左右'],
    ['3日内', '', '', '内'],
    ['１０余台', '', '余', ''],
  ])('%s: %j, %j, %j', (text, before, some, after) => {
    expect(readBoundWords(text)).toMatchObject({ before, some, after });
  });
});

describe('sayBounded', () => {
  test('puts 多 into a unit that begins with 个', () => {
    expect(sayBounded(readBoundWords('三个多月'), ['3', '', '个月'])).toBe('3个多月');
  });
});

describe('formatBounded', () => {
  test.each([
    ['60余个', '60余个'],
    ['六十余个', '60余个'],
    ['30余万元', '30余万元'],
    ['3000余万元', '3,000余万元'],
    ['8亿余元', '8亿余元'],
    ['12000余万元', '1.2亿余元'],
    ['3.2万余人次', '32,000余人次'],
    ['十几座', '10几座'],
    ['百来人', '100来人'],
    ['3公里多', '3公里多'],
    ['2000多万元', '2,000多万元'],
    ['近4亿元', '近4亿元'],
    ['逾500件', '逾500件'],
    ['超1.2亿元', '超1.2亿元'],
    ['突破800公里', '突破800公里'],
    ['不少于3座', '不少于3座'],
    ['至少3座', '至少3座'],
    ['不超过5%', '不超过5%'],
    ['不足200米', '不足200米'],
    ['100公里以上', '100公里以上'],
    ['30座及以上', '30座及以上'],
    ['20分钟左右', '20分钟左右'],
    ['3日内', '3日内'],
    ['约16km', '约16公里'],
    ['16公里', '16公里'],
  ])('%s is said as %s', (text, said) => {
    const [found] = findQuantities(text);
    expect(found?.text).toBe(text);
    expect(formatBounded(found?.value ?? NaN, found?.unit ?? '', text)).toBe(said);
  });
});
