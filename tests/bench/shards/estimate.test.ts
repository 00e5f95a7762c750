import { describe, expect, test } from 'vitest';
import { estimate, splitWork } from './estimate.ts';

const took = (cpuSeconds: number): { readonly cpuSeconds: number } => ({ cpuSeconds });

describe('parts of a site', () => {
  test('reading is what the first part took longer than the others', () => {
    expect(splitWork([took(50), took(20), took(24)], took(30))).toEqual({ reading: 28, pages: 66, rest: 30 });
  });

  test('one part tells nothing', () => {
    expect(() => splitWork([took(50)], took(30))).toThrow(RangeError);
  });

  test('each machine reads all and renders its part, and one makes the whole', () => {
    const split = { reading: 10, pages: 80, rest: 30 };
    expect(estimate(split, 2, 4)).toEqual({ part: 60, whole: 80 });
  });
});
