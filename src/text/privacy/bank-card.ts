import { hasBirthDate } from './identity-number.ts';
import {
  groupLengths,
  hasDigits,
  isAmount,
  isLabelledCode,
  joinGroups,
  maskAddresses,
  plainNumbers,
  scanNumbers,
  separator,
} from '../quantity/number-shape.ts';
import { cutSpan, type Span } from '../span.ts';

/** How card numbers begin, and how long they are then: UnionPay, its older series of Chinese banks, Visa, Mastercard, JCB. */
const issuers: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^62/u, [16, 17, 18, 19]],
  [/^(?:60|9558|9559)/u, [16, 17, 19]],
  [/^4/u, [16, 19]],
  [/^5[0-8]/u, [16, 19]],
  [/^35(?:2[89]|[3-8])/u, [16]],
];

const form = new RegExp(
  `(?<![\\dA-Za-z.])(?:\\d{16,19}(?!\\d)|\\d(?:${separator}?\\d){15,18})(?![\\dA-Za-z]|\\.\\d)`,
  'gu',
);
/** A list of figures of four digits looks like a card in groups of four; a year beside a card does not. */
const year = '(?:19|20)\\d{2}';
const goesBefore = new RegExp(`(?<!\\d)(?!${year})\\d{4}${separator}$|\\d[-_/]$`, 'u');
const goesOn = new RegExp(`^${separator}(?!${year})\\d{4}(?!\\d)|^[-_/]\\d`, 'u');

/**
 * Finds numbers of bank cards: 16 to 19 digits that begin as an issuer's do and end in the right check digit (Luhn, ISO/IEC
 * 7812-1), also in groups of four. Not what its label calls an order number, and no amount.
 */
export function findBankCards(text: string): Span[] {
  if (!hasDigits(text, 16)) return [];
  const plain = maskAddresses(plainNumbers(text));
  return scanNumbers(plain, form, (written, start, end) => {
    const lengths = groupLengths(written);
    if (!isGrouped(lengths) || !isBankCard(joinGroups(written))) return false;
    if (goesBefore.test(plain.slice(Math.max(0, start - 6), start)) || goesOn.test(plain.slice(end, end + 6)))
      return false;
    return !isAmount(plain, end) && !isLabelledCode(plain, start);
  }).map(({ start, end }) => cutSpan(text, start, end));
}

/** In one piece, or in groups as people copy them from a card: three or more digits each, the last may be short. */
function isGrouped(lengths: readonly number[]): boolean {
  return lengths.every((length, index) => length >= 3 || index === lengths.length - 1);
}

/** Whether 16 to 19 digits without separators can be a card. An identity number with a wrong check character is none. */
export function isBankCard(number: string): boolean {
  if (number.length === 18 && hasBirthDate(number)) return false;
  return (
    issuers.some(([prefix, lengths]) => prefix.test(number) && lengths.includes(number.length)) &&
    passesLuhn(number)
  );
}

/** ISO/IEC 7812-1, annex B: every second digit from the right is doubled; the sum of all digits ends in 0. */
export function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
