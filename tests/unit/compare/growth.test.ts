import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../../../src/compare/compare.ts';
import { composeBody } from '../../bench/corpus/body.ts';
import { createRandom } from '../../bench/corpus/random.ts';
import { createRegions } from '../../bench/corpus/regions.ts';
import { readBody } from '../document/parse-example.ts';
import { measureAgainst, measureLeast } from '../processor-time.ts';

const [region] = createRegions(1, createRandom(1)).slice(-1);

/** So many generated documents in one, of about 110 sentences each. */
const compose = (seed: number, year: number, count: number): string => {
  if (!region) throw new RangeError('There is no region');
  const random = createRandom(seed);
  const bodies = Array.from(
    { length: count },
    () => composeBody({ random, region, year, looks: 'ahead' }).body,
  );
  return bodies.join('\n');
};

const write = (count: number, shift: number): string =>
  Array.from({ length: count }, (_, index) => `第${index}段新改建农村公路${index + shift}公里。`).join(
    '\n\n',
  );

const compare = (old: string, later: string): (() => void) => {
  const [before, after] = [readBody(old), readBody(later)];
  return () => {
    compareDocuments(before, after);
  };
};

// What grows with the square would need 25 and 64 times as long; a busy machine alone has been seen to make 5 into 14.
describe('compareDocuments', () => {
  test.each([
    ['documents', 2, 10, (count: number) => compare(compose(1, 2023, count), compose(2, 2024, count))],
    ['sentences that are alike', 300, 2400, (count: number) => compare(write(count, 0), write(count, 1))],
  ])('does not grow with the square of %s', { timeout: 180_000 }, (_, few, many, create) => {
    const limit = measureLeast(3, create(few)) * (many / few) * 4;
    expect(measureAgainst(limit, create(many))).toBeLessThan(limit);
  });

  // Without its limits, 600 figures took more than a minute.
  test('does not stumble over one sentence of 600 figures', { timeout: 30_000 }, () => {
    const list = (more: number): string =>
      Array.from({ length: 600 }, (_, index) => `改造第${index}村公路${index + more}公里`).join('、');
    expect(measureAgainst(5000, compare(`${list(1)}。`, `${list(2)}。`))).toBeLessThan(5000);
  });
});
