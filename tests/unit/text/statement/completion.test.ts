import { describe, expect, test } from 'vitest';
import { findWrongShares } from '../../../../src/text/statement/completion.ts';

const find = (text: string) =>
  findWrongShares(text).map((share) => `${share.planned} ${share.done} ${share.text}→${share.correct}`);

describe('findWrongShares', () => {
  test.each([
    ['新建安防工程16公里，已完成8.4公里，占62.5%。', '16公里 8.4公里 62.5%→52.5%'],
    ['完成8.4公里，占计划16公里的72.5%。', '16公里 8.4公里 72.5%→52.5%'],
    ['计划改造120km，完成100公里，完成率93.3%', '120km 100公里 93.3%→83.3%'],
    ['年度计划投资25亿元，完成投资20亿元，占年度计划的85%', '25亿元 20亿元 85%→80%'],
    ['总投资7.65亿元，已完成投资3.2亿元，占51.8%', '7.65亿元 3.2亿元 51.8%→41.8%'],
    ['年度任务200个，已建成150个（85%）', '200个 150个 85%→75%'],
    ['目标任务180公里，截至6月底完成90公里，完成率达６０％。', '180公里 90公里 ６０％→50%'],
  ])('finds in %s', (text, found) => {
    expect(find(text)).toEqual([found]);
  });

  test('tells where the percentage stands', () => {
    const text = '去年开工。计划改造危桥15座，已完工9座，占70%。';
    const [share] = findWrongShares(text);
    expect(text.slice(share?.start, share?.end)).toBe('70%');
  });

  test.each([
    ['the right share', '新建16公里，已完成8.4公里，占52.5%'],
    ['a share that is rounded', '计划改造120公里，完成100公里，完成率83%'],
    ['a share that is cut off', '计划改造300公里，完成200公里，完成率66.6%'],
    ['amounts that are rounded', '总投资7.65亿元，已完成投资3.2亿元，占42.1%'],
    ['more than was planned', '计划100公里，完成120公里，为年度计划的120%'],
    ['growth', '2022年完成10公里，2023年完成12公里，增长25%'],
    ['growth behind a plan', '计划10公里，完成12公里，同比增长30%'],
    ['a share of something else', '总投资2320万元，7.486公里，目前已完成投资40%'],
    ['approximate figures', '计划约16公里，已完成8.4公里，占62.5%'],
    ['an approximate share', '计划16公里，已完成8.4公里，占60%以上'],
    ['three quantities', '计划16公里，去年完成2公里，今年完成8.4公里，占62.5%'],
    ['two sentences', '计划16公里。已完成8.4公里。占62.5%。'],
    ['the year before', '上年完成16公里，今年完成8公里，占80%'],
  ])('leaves alone %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});
