import { describe, expect, test } from 'vitest';
import { findReachedStage, findStage } from '../../../../src/text/statement/stage.ts';

describe('findStage', () => {
  test.each<[string, ReturnType<typeof findStage>]>([
    ['力争年内开工建设', 'begun'],
    ['10月份破土动工', 'begun'],
    ['年底建成通车', 'finished'],
    ['云溪大桥完工', 'finished'],
    ['开工建设，三年建成', 'finished'],
    ['完成施工图设计', 'prepared'],
    ['完成征地拆迁后开工', 'prepared'],
    ['抓好前期工作', 'prepared'],
    ['任务全部完成', 'finished'],
    ['续建', 'begun'],
    ['主体工程要施工完毕', 'finished'],
    ['总投资3亿元', undefined],
    ['', undefined],
  ])('%s: %s', (text, stage) => {
    expect(findStage(text)).toBe(stage);
  });
});

describe('findReachedStage', () => {
  test.each<[string, ReturnType<typeof findStage>]>([
    ['已经全面完工', 'finished'],
    ['9月底顺利通车', 'finished'],
    ['按计划完成', 'finished'],
    ['3月开工', 'begun'],
    ['初步设计已获批复', 'prepared'],
    ['预计年底完工', undefined],
    ['力争建成', undefined],
    ['尚未开工', undefined],
    ['未完成', undefined],
    ['基本完成', undefined],
    ['部分路段完工', undefined],
    ['正在施工', 'begun'],
    ['正在招标', undefined],
  ])('%s: %s', (text, stage) => {
    expect(findReachedStage(text)).toBe(stage);
  });
});
