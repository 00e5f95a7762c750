import { describe, expect, it } from 'vitest';
import { findCumulation } from '../../../../src/text/statement/cumulation.ts';

const month = (year: number, one = 1): number => year * 12 + one - 1;

describe('findCumulation', () => {
  it.each([
    ['“十四五”以来累计新改建', month(2021)],
    ['十三五期间，全县新改建', month(2016)],
    ['2021年以来，累计新改建', month(2021)],
    ['自2022年11月以来新改建', month(2022, 11)],
    ['2021—2023年累计新改建', month(2021)],
    ['开工以来累计完成投资', -Infinity],
    ['截至目前，累计完成投资', -Infinity],
    ['截至2023年底，全县累计建成', -Infinity],
    ['近三年新改建', -Infinity],
    ['今年建成36公里，“十四五”以来累计', month(2021)],
  ])('counts from before the year: %s', (words, from) => {
    expect(findCumulation(words, 2023)).toBe(from);
  });

  it.each([
    '累计新改建',
    '全年累计新改建',
    '今年以来，累计新改建',
    '入汛以来，累计抢通',
    '5月份以来',
    '1—10月累计',
    '截至10月底，累计完成投资',
    '2023年，截至目前累计完成',
    '截至目前，今年累计',
    '2023年以来',
    '“十四五”以来累计建成180公里，今年新改建',
    '纳入“十四五”规划的项目完成',
  ])('counts within it: %s', (words) => {
    expect(findCumulation(words, 2023)).toBeUndefined();
  });
});
