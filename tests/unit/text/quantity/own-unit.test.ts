import { describe, expect, it } from 'vitest';
import { ownUnit } from '../../../../src/text/quantity/own-unit.ts';

describe('the unit that a document has written', () => {
  it.each([
    ['1.3万人次', 13_000, '人', '人次'],
    ['60辆', 60, '台', '辆'],
    ['60余辆', 60, '台', '辆'],
    ['8.4公里', 8.4, '公里', '公里'],
    ['16km', 16, '公里', '公里'],
    ['800米', 0.8, '公里', '公里'],
    ['6.3亿元', 630_000_000, '元', '元'],
  ])('%s', (text, value, shared, own) => {
    expect(ownUnit({ text, value }, shared)).toBe(own);
  });

  it('is the shared one where none is written', () => {
    expect(ownUnit({ text: '60', value: 60 }, '台')).toBe('台');
  });
});
