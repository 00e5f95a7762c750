import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplify } from '../../../../src/text/spelling/simplify.ts';

describe('simplify', () => {
  it('writes traditional characters as simplified ones, and leaves all else', () => {
    expect(simplify('2021年雲溪縣交通運輸局工作總結（發佈）')).toBe('2021年云溪县交通运输局工作总结（发布）');
    expect(simplify('乾安县2024年 plan')).toBe('乾安县2024年 plan');
  });

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(simplify(text)).toHaveLength(text.length);
        expect(simplify(simplify(text))).toBe(simplify(text));
      }),
    );
  });
});
