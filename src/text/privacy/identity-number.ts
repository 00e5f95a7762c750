import { parseDate } from '../period/date.ts';
import { hasDigits, joinGroups, plainNumbers, scanNumbers, separator } from '../quantity/number-shape.ts';
import { cutSpan, type Span } from '../span.ts';

/** Province codes of GB/T 2260, and those of the residence permits for people from Hong Kong, Macao and Taiwan. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);

const form = new RegExp(
  `(?<!\\d|\\d\\.)(?:\\d{15}(?![\\dXx])|\\d(?:${separator}?\\d){16}${separator}?[\\dXx]|\\d(?:${separator}?\\d){14}(?!${separator}\\d))` +
    '(?![A-Za-z\\d]|\\.\\d)',
  'gu',
);

/**
 * Finds numbers of identity cards: 18 characters with a province, a day of birth and the right check character (GB 11643), or the
 * 15 digits of the first generation. Spaces and hyphens may stand between the digits, and digits may be full-width.
 */
export function findIdentityNumbers(text: string): Span[] {
  if (!hasDigits(text, 15)) return [];
  return scanNumbers(plainNumbers(text), form, (written) => isIdentityNumber(joinGroups(written))).map(
    ({ start, end }) => cutSpan(text, start, end),
  );
}

/** Whether 15 or 18 characters without separators are the number of an identity card. */
export function isIdentityNumber(number: string): boolean {
  if (/^\d{15}$/u.test(number)) return isOldNumber(number);
  if (!/^\d{17}[\dXx]$/u.test(number)) return false;
  // The permits of permanent residents from abroad begin with 9 and then name the province.
  const province = number.startsWith('9') ? number.slice(1, 3) : number.slice(0, 2);
  return (
    provinces.has(province) && hasBirthDate(number) && checkCharacter(number) === number[17]?.toUpperCase()
  );
}

/** Whether the 7th to 14th digit are a day of somebody's life. */
export function hasBirthDate(number: string): boolean {
  const [, year = '', month = '', day = ''] = /^.{6}((?:19|20)\d\d)(\d\d)(\d\d)/u.exec(number) ?? [];
  return isDay(year, month, day);
}

/** The first generation was given out until 1999; there is no check character, so all parts are looked at. */
function isOldNumber(number: string): boolean {
  const [, province = '', city = '', county = '', year = '', month = '', day = ''] =
    /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\d{3}$/u.exec(number) ?? [];
  if (!provinces.has(province) || county === '00') return false;
  if (!(Number(city) <= 70 || city === '90') || city === '00') return false;
  return Number(year) >= 20 && isDay(`19${year}`, month, day);
}

/** `parseDate` knows no year before 1949; 56 years later, leap years fall alike. */
function isDay(year: string, month: string, day: string): boolean {
  const known = Number(year) < 1949 ? Number(year) + 56 : Number(year);
  return year !== '' && parseDate(`${known}-${month}-${day}`) !== undefined;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The 18th character: ISO 7064, MOD 11-2. */
export function checkCharacter(number: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] ?? '';
}
