import { describe, expect, it } from 'vitest';
import { findOutcome, saysAllIsDone } from '../../../../src/text/statement/outcome.ts';

describe('saysAllIsDone', () => {
  it.each([
    '已经全面完工',
    '现已如期全部完工',
    '也已经全面完工',
    '均已建成通车',
    '任务已全部完成',
    '已如期竣工',
  ])('%s', (words) => {
    expect(saysAllIsDone(words)).toBe(true);
  });

  it.each([
    '路基已经完工',
    '危桥改造全部完成',
    '力争全面完工',
    '已完成8.4公里',
    '已基本完成',
    '正在施工',
    '已完成前期工作',
    '完工',
  ])('not %s', (words) => {
    expect(saysAllIsDone(words)).toBe(false);
  });
});

describe('findOutcome', () => {
  it.each([
    ['任务为60公里，现已如期全部完工。', '任务为60公里', '现已如期全部完工'],
    ['任务为30公里，分布在各乡镇，已经全面完工；', '任务为30公里', '已经全面完工'],
    ['安防工程　16公里　已全部完工', '16公里', '已全部完工'],
    ['任务为16公里，其余正在施工，已经全面完工。', '任务为16公里', undefined],
    ['任务为16公里，已建成8.4公里。', '任务为16公里', undefined],
    ['去年的已经全面完工，今年任务为16公里。', '今年任务为16公里', undefined],
  ])('%s', (sentence, marked, outcome) => {
    expect(findOutcome(sentence, marked)).toBe(outcome);
  });
});
