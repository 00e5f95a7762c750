import { describe, expect, it } from 'vitest';
import { isEstimate } from '../../../../src/text/quantity/estimate.ts';

describe('isEstimate', () => {
  it.each([
    ['全年预计完成25亿元', true],
    ['力争年底完工', true],
    ['计划年底前完成20公里', true],
    ['拟新建20公里', true],
    ['确保完成20公里', true],
    ['完成25亿元', false],
    ['按照年初计划完成20公里', false],
    ['完成年度计划的80%', false],
    ['占计划投资的80%', false],
    ['达到预期目标', false],
  ])('%s: %s', (text, expected) => {
    expect(isEstimate(text)).toBe(expected);
  });
});
