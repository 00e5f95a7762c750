import { describe, expect, it } from 'vitest';
import { readChainage, readMilestone } from '../../../../src/text/quantity/chainage.ts';

describe('readChainage', () => {
  it.each([
    '5+800',
    '5＋800',
    '12+300.5',
    '12+300～12+800',
    '12+300-K12+800',
    '12+300、+500、+800',
    '12+300~800',
    '12K+300',
    '12公里+50米',
    '12km+300m至15km+600m',
  ])('reads %s to its end', (text) => {
    expect(readChainage(`${text}处`, 0)).toBe(text.length);
  });

  it.each(['5+2', '10+2项', '180公里', '5+8000米', '5'])('reads none in %s', (text) => {
    expect(readChainage(text, 0)).toBeUndefined();
  });
});

describe('readMilestone', () => {
  it.each([
    ['G318线2563公里处塌方', '2563公里', 2563, '处塌方'],
    ['G318线2563公里+300米处塌方', '2563公里', 2563, '处塌方'],
    ['G318线12公里至15公里段封闭', '12公里至15公里', null, '段封闭'],
    ['G318线里程12公里处塌方', '12公里', 12, '处塌方'],
    ['位于桩号12公里处塌方', '12公里', 12, '处塌方'],
  ])('says where a place on a road ends: %s', (text, length, value, rest) => {
    const start = text.indexOf(length);
    const end = readMilestone(text, 4, { start, end: start + length.length, value });
    expect(end).toBe(text.indexOf(rest) + rest.length - 2);
  });

  it.each([
    ['G318线改造5公里处', '5公里', 4],
    ['G318线5公里路面', '5公里', 4],
    ['距县城5公里处', '5公里', 0],
  ])('leaves a length alone: %s', (text, length, road) => {
    const start = text.indexOf(length);
    expect(readMilestone(text, road, { start, end: start + length.length, value: 5 })).toBeUndefined();
  });
});
