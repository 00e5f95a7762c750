import { describe, expect, it } from 'vitest';
import { unitClassOf } from '../../../../src/text/quantity/unit-class.ts';

describe('unitClassOf', () => {
  it.each([
    ['公里', 'length'],
    ['亩', 'area'],
    ['元', 'money'],
    ['%', 'ratio'],
    ['公里/小时', undefined],
    ['光年', undefined],
    [undefined, undefined],
  ])('%s → %s', (unit, kind) => {
    expect(unitClassOf(unit)).toBe(kind);
  });
});
