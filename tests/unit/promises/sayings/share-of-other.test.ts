import { describe, expect, it } from 'vitest';
import { isShareOfOther } from '../../../../src/promises/sayings/share-of-other.ts';

describe('isShareOfOther', () => {
  it.each([
    ['完成投资的100%', '公里'],
    ['资金到位80%', '座'],
    ['征地拆迁完成80%', '公里'],
    ['前期工作完成80%', '元'],
  ])('%s says nothing of %s', (text, unit) => {
    expect(isShareOfOther(text, text.slice(text.search(/\d/u)), unit)).toBe(true);
  });

  it.each([
    ['完成投资的100%', '元'],
    ['完成年度任务的80%', '公里'],
    ['征地已经完成，工程量完成80%', '公里'],
  ])('%s tells how much of %s', (text, unit) => {
    expect(isShareOfOther(text, /\d+%/u.exec(text)?.[0] ?? '', unit)).toBe(false);
  });
});
