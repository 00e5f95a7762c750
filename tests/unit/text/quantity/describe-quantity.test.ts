import { describe, expect, test } from 'vitest';
import { describeQuantity } from '../../../../src/text/quantity/describe-quantity.ts';
import { findQuantities } from '../../../../src/text/quantity/quantity.ts';

const describeFirst = (text: string) => {
  const [found] = findQuantities(text);
  if (!found) throw new RangeError(`${text} holds no quantity`);
  const { value, unit, min, max } = found;
  return describeQuantity(found.text, {
    unit,
    ...(value !== null && { value }),
    ...(min !== null && { min }),
    ...(max !== null && { max }),
  });
};

describe('describeQuantity', () => {
  test.each([
    ['6.3亿元', '630,000,000元'],
    ['约6.3亿元', '约630,000,000元'],
    ['7.2万人次', '72,000人次'],
    ['32.74km', '32.74公里'],
    ['百分之四十', '40%'],
    ['一百二十公里', '120公里'],
    ['时速80公里', '80公里/小时'],
    ['3~5万元', '30,000—50,000元'],
    ['约3~5万元', '约30,000—50,000元'],
    ['三四天', '3—4天'],
    ['30余万元', '300,000余元'],
    ['8亿余元', '800,000,000余元'],
    ['近4亿元', '近400,000,000元'],
    ['超1.2亿元', '超120,000,000元'],
    ['不少于3万人', '不少于30,000人'],
    ['3万元以下', '30,000元以下'],
    ['六十余个', '60余个'],
    ['上百公里', '100公里以上'],
    ['三个多月', '3个多月'],
    ['时速八十公里左右', '80公里/小时左右'],
  ])('writes %s out: %s', (text, described) => {
    expect(describeFirst(text)).toBe(described);
  });

  test.each(['180公里', '1,250.5公里', '50户以上', '约700亩', '30余台次', '1至2个', '1.4个百分点', '３座'])(
    'has nothing to add to %s',
    (text) => {
      expect(describeFirst(text)).toBeUndefined();
    },
  );
});
