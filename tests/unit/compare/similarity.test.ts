import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAlike, measureLikeness } from '../../../src/compare/similarity.ts';

describe('findAlike', () => {
  test('rare words weigh more than common ones', () => {
    const old = ['加强公路管理', '加强渡口管理', '加强水路管理', '加强队伍管理'];
    const [found] = findAlike(['加强渡口巡查管理'], old, 0.3).toSorted((a, b) => b.score - a.score);
    expect(found?.new).toBe(1);
  });

  test('finds what is alike but for its figures among very many of one form', () => {
    const texts = Array.from({ length: 3000 }, () => '新建公路0公里');
    const found = findAlike(texts, texts, 0.9);
    expect(texts.every((_, index) => found.some((one) => one.old === index && one.new === index))).toBe(true);
    expect(found.length).toBeLessThan(3000 * 6);
  });

  test('scores are between 0 and 1, and 1 for equal texts', () => {
    const text = fc.string({ unit: fc.constantFrom('路', '桥', '建', '设', '0'), maxLength: 12 });
    const list = fc.array(text, { maxLength: 8 });
    fc.assert(
      fc.property(list, list, (old, later) => {
        for (const { old: from, new: to, score } of findAlike(old, later, 0)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
          if (old[from] === later[to] && old[from] !== '') expect(score).toBeCloseTo(1);
        }
      }),
    );
  });
});

describe('measureLikeness', () => {
  test.each([
    ['公路建设', '公路建设', 1],
    ['公路建设', '公路', 0.5],
    ['公路', '渡口', 0],
    ['', '', 1],
    ['', '路', 0],
  ])('%s, %s: %d', (a, b, likeness) => {
    expect(measureLikeness(a, b)).toBe(likeness);
  });
});
