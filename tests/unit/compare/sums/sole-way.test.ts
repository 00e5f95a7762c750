import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../../../src/compare/reading/sentence.ts';
import { dropWay, findSoleWay } from '../../../../src/compare/sums/sole-way.ts';
import type { Sum, Sums } from '../../../../src/compare/sums/sum.ts';

/** A document that adds up these, each in a sentence of its own. */
const documentOf = (...sums: readonly Sum[]): Sums =>
  new Map(
    sums.map((sum) => [{} as Sentence, new Map([[{ start: 0, end: 1, value: 1, unit: '人次' }, sum]])]),
  );
const passengers = (scope: string): Sum => ({ measure: '旅客', scope });

describe('findSoleWay', () => {
  test('to a bus company all passengers go by bus, whether it says so or not', () => {
    expect(findSoleWay([documentOf(passengers('公交')), documentOf(passengers(''))])).toBe('公交');
  });

  test('none where a document tells the way from the whole, knows another, or is of roads', () => {
    expect(findSoleWay([documentOf(passengers('公交'), passengers('')), documentOf()])).toBeUndefined();
    expect(findSoleWay([documentOf(passengers('公交')), documentOf(passengers('铁路'))])).toBeUndefined();
    expect(findSoleWay([documentOf(passengers('公路')), documentOf(passengers(''))])).toBeUndefined();
  });
});

describe('dropWay', () => {
  test('leaves out that way of traffic alone', () => {
    expect(dropWay('旅客 公交', '公交')).toBe('旅客 ');
    expect(dropWay('旅客 铁路', '公交')).toBe('旅客 铁路');
    expect(dropWay('投资 公交', '公交')).toBe('投资 公交');
  });
});
