import { describe, expect, it } from 'vitest';
import { readDateLine, readDateTime, readMonthLine } from '../../../../src/import/recognise/dates.ts';

describe('readDateLine', () => {
  it.each([
    ['2022年11月25日', '2022-11-25'],
    ['（2022年11月25日）', '2022-11-25'],
    ['(2022年1月5日)', '2022-01-05'],
    ['　2022 年 11 月 25 日　', '2022-11-25'],
    ['二〇二三年一月五日', '2023-01-05'],
    ['二○二三年十二月三十一日', '2023-12-31'],
    ['二〇二三年 一月 十日', '2023-01-10'],
    ['２０２３年１月５日', '2023-01-05'],
    ['2023-01-05', '2023-01-05'],
    ['2023.1.5', '2023-01-05'],
    ['2023年1月', undefined],
    ['1月5日', undefined],
    ['2023年2月30日', undefined],
    ['2023年1月5日至6日', undefined],
    ['2023年1月5日印发', undefined],
    ['截至2023年1月5日', undefined],
    ['', undefined],
  ])('%j is %s', (text, day) => {
    expect(readDateLine(text)).toBe(day);
  });
});

describe('readMonthLine', () => {
  it.each([
    ['二〇二三年一月', '2023-01'],
    ['（2023年12月）', '2023-12'],
    ['2023 年 12 月', '2023-12'],
    ['2023年12月5日', undefined],
    ['2023年', undefined],
    ['12月', undefined],
    ['2023年1月至5月', undefined],
    ['2023年12月通车', undefined],
  ])('%j is %s', (text, month) => {
    expect(readMonthLine(text)).toBe(month);
  });
});

describe('readDateTime', () => {
  it.each([
    ['2020-03-17', '2020-03-17'],
    ['2020/3/17 9:05:00', '2020-03-17 09:05'],
    ['2020-03-17T09:05:00+08:00', '2020-03-17 09:05'],
    ['2020年3月17日 09：05', '2020-03-17 09:05'],
    ['2020.3.17', '2020-03-17'],
    ['2020-03-17 00:00:00', '2020-03-17'],
    [' 2020-03-17 16:20 来源', '2020-03-17 16:20'],
    ['2020-02-30', undefined],
    ['2020-03-17 25:10', undefined],
    ['3月17日', undefined],
    ['昨天', undefined],
  ])('%j is %s', (text, time) => {
    expect(readDateTime(text)).toBe(time);
  });
});
