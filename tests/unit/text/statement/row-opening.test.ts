import { describe, expect, it } from 'vitest';
import { findRowOpening } from '../../../../src/text/statement/row-opening.ts';

describe('findRowOpening', () => {
  it.each([
    ['1至9月累计投入1亿元；改造危桥19座。', '1至9月累计投入1亿元'],
    ['今年以来投入1亿元；新建公路5公里；改造危桥19座。', '今年以来投入1亿元'],
    ['今年以来投入1亿元；第三季度新建公路5公里；改造危桥19座。', '第三季度新建公路5公里'],
    ['截至10月底：投入1亿元；改造危桥19座。', '截至10月底：投入1亿元'],
    ['今年以来投入1亿元。改造危桥19座。', undefined],
    ['今年以来投入1亿元，改造危桥19座。', undefined],
    ['投入1亿元；改造危桥19座。', undefined],
  ])('%s', (text, opening) => {
    expect(findRowOpening(text, text.indexOf('改造'))).toBe(opening);
  });
});
