import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBankCards, isBankCard, passesLuhn } from '../../../../src/text/privacy/bank-card.ts';

const find = (text: string) => findBankCards(text).map((span) => span.text);

describe('findBankCards', () => {
  test.each([
    '6222000000000009',
    '6222 0000 0000 0009',
    '6222-0000-0000-0009',
    '6222000000000000004',
    '6222 0000 0000 0000 004',
    '４１１１１１１１１１１１１１１１',
    '5500000000000004',
  ])('finds %s', (number) => {
    expect(find(number)).toEqual([number]);
    expect(find(`卡号${number}，2023 ${number}`)).toEqual([number, number]);
    const joined = number.replace(/[ -]/gu, '');
    expect(find(`${joined} 123`)).toEqual([joined]);
  });

  test.each([
    ['a wrong check digit', '6222000000000008'],
    ['a prefix that no card has', '2023010100000003'],
    ['a longer number', '62220000000000000040'],
    ['an order', '订单号：6222000000000009'],
    ['an amount', '6222000000000009元'],
    ['a decimal', '0.6222000000000009'],
    ['a code with letters', 'MA6222000000000009'],
    ['a part of an index number', '2023-6222000000000009'],
    ['a list of figures', '6200 6222 0000 0000 0009'],
    ['a list of figures that goes on', '6222 0000 0000 0009 6200'],
    ['a list of numbers', '62 22 00 00 00 00 00 00 09'],
  ])('leaves alone %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test('leaves alone the number of an identity card from Gansu whose check character is wrong', () => {
    const numbers = Array.from({ length: 999 }, (_, n) => `620102190001010${String(n).padStart(3, '0')}`);
    expect(numbers.filter(passesLuhn)).not.toEqual([]);
    expect(numbers.filter(isBankCard)).toEqual([]);
  });
});

describe('passesLuhn', () => {
  test('accepts one check digit of ten', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 15n, max: 10n ** 18n }), (body) => {
        const passing = Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).filter(passesLuhn);
        expect(passing).toHaveLength(1);
      }),
    );
  });
});
