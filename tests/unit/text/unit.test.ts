import { describe, expect, it } from 'vitest';
import {
  isCounter,
  isDuration,
  isMoney,
  normaliseUnit,
  plainUnitPattern,
  unitPattern,
} from '../../../src/text/unit.ts';

const read = (pattern: string, text: string): string | undefined =>
  new RegExp(`^(?:${pattern})`, 'u').exec(text)?.[0];

describe('normaliseUnit', () => {
  it.each([
    ['km', '公里'],
    ['千米', '公里'],
    ['㎞', '公里'],
    ['m2', '平方米'],
    ['㎡', '平方米'],
    ['立方', '立方米'],
    ['t', '吨'],
    ['个多月', '个月'],
    ['km/h', '公里/小时'],
    ['元/km', '元/公里'],
    ['台次', '台次'],
  ])('writes %s as %s', (unit, normalised) => {
    expect(normaliseUnit(unit)).toBe(normalised);
  });
});

describe('unitPattern', () => {
  it.each([
    ['公里。', '公里'],
    ['km，', 'km'],
    ['m2；', 'm2'],
    ['m；', 'm'],
    ['台次', '台次'],
    ['平方公里', '平方公里'],
    ['个百分点', '个百分点'],
    ['支队伍', '支'],
    ['日内', '日'],
    ['年内', '年'],
  ])('reads the longest unit at the start of %s', (text, unit) => {
    expect(read(unitPattern, text)).toBe(unit);
  });

  it.each(['kmx', 'mm2', 'text', '处理', '支队', '部门', '大队', '年代', '日上午', '号', '级', '期'])(
    'reads none at the start of %s',
    (text) => {
      expect(read(unitPattern, text)).toBeUndefined();
    },
  );
});

describe('plainUnitPattern', () => {
  it('leaves out what stands in names more often than it counts', () => {
    expect(read(plainUnitPattern, '个项目')).toBe('个');
    for (const text of ['起', '位', '台', '道', '面', '方', 'km'])
      expect(read(plainUnitPattern, text)).toBeUndefined();
  });
});

describe('kinds of units', () => {
  it('tells money, durations and measure words apart', () => {
    expect(['元', '美元', '元/吨', '单元'].map(isMoney)).toEqual([true, true, true, false]);
    expect(['年', '个月', '公里', '个'].map(isDuration)).toEqual([true, true, false, false]);
    expect(['个', '台次', '公里', '年', 'km'].map(isCounter)).toEqual([true, true, false, false, false]);
  });
});
