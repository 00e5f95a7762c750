import { describe, expect, test } from 'vitest';
import { findLookAlikes } from '../../../../src/text/spelling/look-alike.ts';

const find = (text: string) => findLookAlikes(text).map((found) => `${found.text}→${found.correct}`);

describe('findLookAlikes', () => {
  test.each([
    ['2O23年', '2O23→2023'],
    ['2\u041E23年', '2\u041E23→2023'],
    ['2\u039F23年', '2\u039F23→2023'],
    ['2〇23年', '2〇23→2023'],
    ['l5公里', 'l5→15'],
    ['1O.5 km', '1O.5→10.5'],
    ['投资5O万元', '5O→50'],
    ['１Ｏ公里', '１Ｏ→１０'],
    ['G2O9线', 'G2O9→G209'],
    ['二○二三年', '二○二三→二〇二三'],
    ['二0二三年', '二0二三→二〇二三'],
  ])('finds in %s', (text, found) => {
    expect(find(text)).toEqual([found]);
  });

  test.each([
    '2023年',
    '二〇二三年',
    '二零二三年',
    'CO2排放',
    'H2O',
    'O2O模式',
    '5G',
    'PM10',
    'G65',
    'A级',
    '○○县2023年',
    'lO公里',
    '第I类',
    'BIM+GIS',
    'SO2',
  ])('finds nothing in %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
