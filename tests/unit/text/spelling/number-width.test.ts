import { describe, expect, test } from 'vitest';
import { findMixedWidths } from '../../../../src/text/spelling/number-width.ts';

const find = (text: string) => findMixedWidths(text).map((found) => `${found.text}→${found.correct}`);

describe('findMixedWidths', () => {
  test.each([
    ['修好1０公里', '1０→10'],
    ['长3．5公里', '3．5→3.5'],
    ['长３.5公里', '３.5→3.5'],
    ['于2023．12．01', '2023．12．01→2023.12.01'],
  ])('finds in %s', (text, found) => {
    expect(find(text)).toEqual([found]);
  });

  test.each(['２０２３年', '2023年', '２０２３年1月', '３．５公里', '1．5公里绿道', '12．目标', '１，2'])(
    'finds nothing in %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});
