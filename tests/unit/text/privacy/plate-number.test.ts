import { describe, expect, test } from 'vitest';
import { findPlateNumbers } from '../../../../src/text/privacy/plate-number.ts';

const find = (text: string) => findPlateNumbers(text).map((span) => span.text);

describe('findPlateNumbers', () => {
  test.each(['湘A12345', '湘A·12345', '湘A 1B2C3', '湘AD12345', '湘A12345D', '京A1234警', '湘Ａ１２３４５'])(
    'finds %s',
    (plate) => {
      expect(find(plate)).toEqual([plate]);
      expect(find(`车辆${plate}超限`)).toEqual([plate]);
    },
  );

  test.each([
    '湘A',
    '湘A牌照',
    '湘A123',
    '湘A1234567',
    '云G209线',
    '贵X08512公里',
    '云C305431227',
    '湘ABCDEF',
    '豫ICP备2023012687号',
    '沪A***45',
  ])('finds none in %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
