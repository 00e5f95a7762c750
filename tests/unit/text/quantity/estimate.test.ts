import { describe, expect, it } from 'vitest';
import { isEstimate } from '../../../../src/text/quantity/estimate.ts';

describe('isEstimate', () => {
  it.each([
    ['全年预计完成25亿元', true],
    ['力争年底完工', true],
    ['完成25亿元', false],
  ])('%s: %s', (text, expected) => {
    expect(isEstimate(text)).toBe(expected);
  });
});
