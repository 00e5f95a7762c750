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
    '年度目标任务已超额完成',
    '已于10月底全线建成通车',
    '该工程已建成并投入使用',
  ])('%s', (words) => {
    expect(saysAllIsDone(words)).toBe(true);
  });

  it.each([
    '路基已经完工',
    '危桥改造全部完成',
    '力争全面完工',
    '已完成8.4公里',
    '已基本完成',
    '已完成过半',
    '已完成七成',
    '已完成百分之八十',
    '已阶段性完成',
    '正在施工',
    '已完成前期工作',
    '已完成招标',
    '已完成路基土石方',
    '完工',
  ])('not %s', (words) => {
    expect(saysAllIsDone(words)).toBe(false);
  });

  it('takes a name for no other subject', () => {
    expect(saysAllIsDone('绕城公路已于11月底建成通车')).toBe(false);
    expect(saysAllIsDone('绕城公路已于11月底建成通车', ['绕城公路'])).toBe(true);
  });
});

describe('findOutcome', () => {
  it.each([
    ['任务为60公里，现已如期全部完工。', '任务为60公里', '现已如期全部完工'],
    ['任务为30公里，分布在各乡镇，已经全面完工；', '任务为30公里', '已经全面完工'],
    ['安防工程　16公里　已全部完工', '16公里', '已全部完工'],
    ['绕城公路全长12公里，已经全面完工。', '绕城公路全长12公里，已经全面完工', '已经全面完工'],
    ['任务为16公里，已建成8.4公里。', '任务为16公里', '已建成8.4公里'],
    ['任务为16公里，实际完成16公里，占计划的100%。', '任务为16公里', '实际完成16公里'],
    ['任务为16公里，完成率100%。', '任务为16公里', '完成率100%'],
  ])('%s', (sentence, marked, outcome) => {
    expect(findOutcome(sentence, marked)?.text).toBe(outcome);
  });

  it.each([
    ['任务为16公里，其余正在施工，已经全面完工。', '任务为16公里'],
    ['去年的已经全面完工，今年任务为16公里。', '今年任务为16公里'],
    ['任务为16公里，去年完成12公里。', '任务为16公里'],
    ['任务为16公里，占全市的12%。', '任务为16公里'],
    ['任务为16公里，同比增长12%。', '任务为16公里'],
    ['任务为16公里，已建成桥梁2座。', '任务为16公里'],
    ['任务为16公里，预计完成12公里。', '任务为16公里'],
    ['建成16公里。', '建成16公里'],
  ])('nothing: %s', (sentence, marked) => {
    expect(findOutcome(sentence, marked)).toBeUndefined();
  });
});
