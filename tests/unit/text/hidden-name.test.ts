import { describe, expect, test } from 'vitest';
import { hidesName } from '../../../src/text/hidden-name.ts';

describe('hidesName', () => {
  test.each([
    ['、李', ''],
    ['和欧阳', ''],
    ['未检验，司机李', '王'],
    ['、138****5678，李', '王'],
  ])('reads %j behind %j as what stands between two hidden names', (between, before) => {
    expect(hidesName(between, before)).toBe(true);
  });

  test.each([
    ['重点推进', ''],
    ['重点推进', '王'],
    ['联系人：李', '：'],
    ['李', ''],
  ])('reads %j behind %j as bold type', (between, before) => {
    expect(hidesName(between, before)).toBe(false);
  });
});
