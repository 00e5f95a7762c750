import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDecimals,
  equalsDecimal,
  formatDecimal,
  parseDecimal,
} from '../../../../src/text/quantity/decimal.ts';

const read = (text: string) => parseDecimal(text) ?? { units: -1n, places: 99 };

describe('parseDecimal', () => {
  test.each(['', '约10', '1.2.3', '12,34', '1,234,5', '5公里', '.5', '5.'])('does not read %j', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });
});

describe('addDecimals', () => {
  test('adds exactly where floating point does not', () => {
    expect(formatDecimal(addDecimals([read('0.1'), read('0.2')]))).toBe('0.3');
    expect(formatDecimal(addDecimals([read('1,234.50'), read('-0.5'), read('－1')]))).toBe('1233');
    expect(formatDecimal(addDecimals([]))).toBe('0');
  });

  test('gives the sum of cents, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (cents) => {
        const write = (value: number) => formatDecimal({ units: BigInt(value), places: 2 });
        const sum = addDecimals(cents.map((value) => read(write(value))).reverse());
        expect(equalsDecimal(sum, { units: BigInt(cents.reduce((a, b) => a + b, 0)), places: 2 })).toBe(true);
      }),
    );
  });
});

describe('formatDecimal', () => {
  test.each([
    ['1.50', '1.5'],
    ['-0.05', '-0.05'],
    ['1,000', '1000'],
    ['100', '100'],
  ])('writes %s as %s', (text, written) => {
    expect(formatDecimal(read(text))).toBe(written);
  });
});
