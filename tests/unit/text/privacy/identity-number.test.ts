import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkCharacter,
  findIdentityNumbers,
  isIdentityNumber,
} from '../../../../src/text/privacy/identity-number.ts';

const find = (text: string) => findIdentityNumbers(text).map((span) => span.text);

/** Somebody who would be older than anybody: the day of birth is of 1900. */
const invented = '430102190001010015';

describe('findIdentityNumbers', () => {
  test.each([
    invented,
    '430102 19000101 0015',
    '430102-19000101-0015',
    '4301 0219 0001 0100 15',
    '４３０１０２１９０００１０１００１５',
    '430102200001010017'.slice(0, 17) + checkCharacter('43010220000101001'),
    '430102300101001',
  ])('finds %s, whatever stands around it', (number) => {
    expect(find(number)).toEqual([number]);
    expect(find(`证件号：${number}。`)).toEqual([number]);
    expect(find(`0700 ${number}，2023 ${number} 123`)).toEqual([number, number]);
  });

  test('takes X in either case', () => {
    const [body = ''] = Array.from(
      { length: 99 },
      (_, n) => `430102190001010${String(n).padStart(2, '0')}`,
    ).filter((digits) => checkCharacter(digits) === 'X');
    expect(find(`${body}X ${body}x`)).toEqual([`${body}X`, `${body}x`]);
  });

  test.each([
    ['a wrong check character', '430102190001010016'],
    ['no such day', '430102190002300017'],
    ['no such province', '990102190001010015'],
    ['a longer number', `9${invented}`],
    ['a decimal', `0.${invented}`],
    ['letters behind it', `${invented}A`],
    ['a masked one', '430102********0015'],
    ['a county that does not exist, in the old form', '430100300101001'],
    ['no such day, in the old form', '430102301301001'],
  ])('leaves alone %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test('finds every number that is built by the standard, and none with one digit changed', () => {
    const parts = fc.tuple(
      fc.constantFrom('110101', '431227', '620102', '810000'),
      fc.date({ min: new Date('1950-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 0, max: 16 }),
    );
    fc.assert(
      fc.property(parts, ([area, birth, order, place]) => {
        const body =
          area + birth.toISOString().slice(0, 10).replaceAll('-', '') + String(order).padStart(3, '0');
        const number = body + checkCharacter(body);
        expect(find(`（${number}）`)).toEqual([number]);
        const changed = String((Number(number[place]) + 1) % 10);
        expect(isIdentityNumber(number.slice(0, place) + changed + number.slice(place + 1))).toBe(false);
      }),
    );
  });
});
