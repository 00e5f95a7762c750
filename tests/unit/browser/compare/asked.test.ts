import { describe, expect, it } from 'vitest';
import { quoteAsked, readAsked } from '../../../../src/browser/compare/asked.ts';
import { comparisonQuery } from '../../../../src/schema/address.ts';

const read = (query: string) => readAsked(new URLSearchParams(query));

describe('readAsked', () => {
  it('reads measure, bureaus and years', () => {
    expect(read('measure=x&bureaus=a,b&years=2022-2024')).toEqual({
      measure: 'x',
      bureaus: ['a', 'b'],
      years: '2022-2024',
    });
  });

  it('takes Chinese commas, spaces, full width and what is named twice', () => {
    expect(read('bureaus=a，b、 c;a&bureaus=d&years=２０２２－２０２４')).toEqual({
      measure: '',
      bureaus: ['a', 'b', 'c', 'd'],
      years: '2022-2024',
    });
  });

  it('finds nothing in nothing', () => {
    expect(read('')).toEqual({ measure: '', bureaus: [], years: '' });
    expect(read('bureaus=,,&years=')).toEqual({ measure: '', bureaus: [], years: '' });
  });
});

describe('comparisonQuery', () => {
  it('is read again as it was meant', () => {
    expect(comparisonQuery('x', ['a', '白石'], [2022, 2024])).toBe(
      '?measure=x&bureaus=a,%E7%99%BD%E7%9F%B3&years=2022-2024',
    );
    expect(read(comparisonQuery('x', ['a', '白石'], [2022, 2024]))).toEqual({
      measure: 'x',
      bureaus: ['a', '白石'],
      years: '2022-2024',
    });
    expect(comparisonQuery('x', ['a'], [2022, 2022])).toBe('?measure=x&bureaus=a&years=2022');
    expect(comparisonQuery('x')).toBe('?measure=x');
  });
});

describe('quoteAsked', () => {
  it('cuts what anybody may have made as long as they liked, and no character in two', () => {
    expect(quoteAsked('abc')).toBe('“abc”');
    expect(quoteAsked('𠮷'.repeat(30))).toBe(`“${'𠮷'.repeat(20)}…”`);
  });
});
