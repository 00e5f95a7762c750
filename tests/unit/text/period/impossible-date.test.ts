import { describe, expect, test } from 'vitest';
import { findImpossibleDates } from '../../../../src/text/period/impossible-date.ts';

describe('findImpossibleDates', () => {
  test.each([
    ['定于2023年13月5日开工', '2023年13月5日', '一年没有13月'],
    ['2月30日前', '2月30日', '2月没有30日'],
    ['2023年2月29日', '2023年2月29日', '2023年2月没有29日'],
    ['1900年2月29日', '1900年2月29日', '1900年2月没有29日'],
    ['２０２３年６月３１日', '２０２３年６月３１日', '6月没有31日'],
    ['二〇二三年六月三十一日', '二〇二三年六月三十一日', '6月没有31日'],
    ['9月31日至10月1日', '9月31日', '9月没有31日'],
    ['更新于2023-02-30。', '2023-02-30', '2月没有30日'],
    ['2023年0月', '2023年0月', '一年没有0月'],
    ['4月31号', '4月31号', '4月没有31日'],
  ])('finds in %s', (text, found, reason) => {
    expect(findImpossibleDates(text).map((date) => [date.text, date.reason])).toEqual([[found, reason]]);
  });

  test.each([
    '2024年2月29日',
    '2000年2月29日',
    '2月29日',
    '12月31日',
    '2023年12月',
    '3个月31日内',
    '6月31号线开通',
    '13月',
    '2023-13-05',
    '13812023-02-30',
    '1—6月30日',
  ])('finds nothing in %s', (text) => {
    expect(findImpossibleDates(text)).toEqual([]);
  });
});
