import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberPairs } from '../../../../src/compare/align/numbered.ts';
import { measureLikeness, pairAt } from '../../../../src/compare/align/pairs-of-characters.ts';
import { createSpace } from '../../../../src/compare/align/space.ts';

describe('createSpace', () => {
  const create = (old: readonly string[], later: readonly string[]) =>
    createSpace(numberPairs([...old, ...later]), old.length, [...old, ...later]);

  test('what few texts have weighs more than what many have', () => {
    const later = ['加强公路管理', '加强渡口管理', '加强水路管理', '加强队伍管理'];
    const space = create(['加强渡口巡查管理'], later);
    const scores = later.map((_, index) => space.measure(0, index).ofBoth);
    expect(scores.indexOf(Math.max(...scores))).toBe(1);
    expect(space.weightOf(pairAt('渡口', 0))).toBeGreaterThan(space.weightOf(pairAt('加强', 0)));
    expect(space.weightOf(pairAt('铁路', 0))).toBe(0);
  });

  test('leads to what is alike but for its figures among very many of one form', () => {
    const texts = Array.from({ length: 3000 }, () => '新建公路0公里');
    const { listPartners } = create(texts, texts);
    const partners = texts.map((_, index) => listPartners(index));
    expect(partners.every((found, index) => found.includes(index))).toBe(true);
    expect(partners.flat().length).toBeLessThan(3000 * 16);
  });

  test('measures are between 0 and 1, and 1 for equal texts', () => {
    const text = fc.string({ unit: fc.constantFrom('路', '桥', '建', '设', '0'), maxLength: 12 });
    const list = fc.array(text, { maxLength: 8 });
    fc.assert(
      fc.property(list, list, (old, later) => {
        const space = create(old, later);
        for (const from of old.keys())
          for (const to of space.listPartners(from)) {
            const { ofBoth: whole, ofShorter: shorter } = space.measure(from, to);
            expect(whole).toBeGreaterThanOrEqual(0);
            expect(shorter).toBeGreaterThanOrEqual(whole - 1e-9);
            expect(shorter).toBeLessThanOrEqual(1 + 1e-9);
            if (old[from] === later[to] && old[from] !== '') expect(whole).toBeCloseTo(1);
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
