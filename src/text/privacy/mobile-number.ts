import {
  groupLengths,
  hasDigits,
  isAmount,
  isLabelledCode,
  maskAddresses,
  plainNumbers,
  scanNumbers,
  separator,
} from '../quantity/number-shape.ts';
import { cutSpan, type Span } from '../span.ts';

/** +86, 0086, 86 or the 0 that was dialled before it; in brackets too. */
const prefix = `(?:(?:\\((?:\\+|00)?86\\)|(?:\\+|00)?86)${separator}?|0(?=1))`;

/**
 * Eleven digits from 13 to 19. All of them, not the series in use only: new ones are opened from year to year, and a number of
 * that form is hardly ever anything else.
 */
const form = new RegExp(
  `(?<![\\d.])(?:${prefix})?1[3-9](?:\\d{9}|\\d(?:(?:${separator}|\\.)?\\d){8})(?!\\d)`,
  'gu',
);
const withoutPrefix = new RegExp(`^${prefix}`, 'u');

/** Latin words that stand before a number because it is one to call. */
const callWord = /(?:tel|phone|mobile|mob|cell|wechat|weixin|wx|vx|v|qq|m|t)\.?$/iu;

/**
 * Finds mobile numbers: 13812345678, 138 1234 5678, 138-1234-5678, +86 138…; also in full-width digits. Not inside a longer number,
 * an index number, a web address, a road code, a decimal or an amount, and not what its label calls an order number.
 */
export function findMobileNumbers(text: string): Span[] {
  if (!hasDigits(text, 11)) return [];
  const plain = maskAddresses(plainNumbers(text));
  return scanNumbers(plain, form, (written, start, end) => {
    const lengths = groupLengths(written.replace(withoutPrefix, '').replaceAll('.', ' '));
    if (lengths.length > 3 || lengths.some((length) => length < 3)) return false;
    const split = lengths.length > 1;
    return (
      isFreeBefore(plain, start, split) &&
      isFreeBehind(plain, end, split) &&
      !isAmount(plain, end) &&
      !isLabelledCode(plain, start)
    );
  }).map(({ start, end }) => cutSpan(text, start, end));
}

const gap = new RegExp(`\\d${separator}$`, 'u');
const space = /[ \u00A0\u3000]$/u;
/** A number to call stands before the slash: 0700-1234567/13812345678. */
const otherNumber = /(?<![\d-])(?:0\d{2,3}-?)?\d{7,11}\/$/u;

/** Figures of three or four digits in a row look like a number in groups; a year beside a number does not. */
const figureBefore = /(?<!\d)(?!(?:19|20)\d\d )\d{3,4}[ \u00A0\u3000]$/u;
const figureBehind = /^[ \u00A0\u3000](?!(?:19|20)\d\d)\d{3,4}(?!\d)/u;

/** A list of numbers with spaces between them, and within them. */
const numberBefore = /(?<!\d)1[3-9]\d ?\d{4} ?\d{4} $/u;
const numberBehind = /^ 1[3-9]\d ?\d{4} ?\d{4}(?!\d)/u;

function isFreeBefore(plain: string, start: number, split: boolean): boolean {
  const before = plain.slice(Math.max(0, start - 24), start);
  if (/[A-Za-z]$/u.test(before)) return callWord.test(/[A-Za-z.]+$/u.exec(before)?.[0] ?? '');
  // 〔2023〕13812345678号 and the like.
  if (/[〔［[]\d{4}[〕］\]]$/u.test(before)) return false;
  if (gap.test(before))
    return space.test(before) && !(split && figureBefore.test(before) && !numberBefore.test(before));
  return !/\d[/_]$/u.test(before) || otherNumber.test(before);
}

function isFreeBehind(plain: string, end: number, split: boolean): boolean {
  const behind = plain.slice(end, end + 3);
  if (/^[A-Za-z@#]|^\.\d|^号[令文]/u.test(behind)) return false;
  if (/^[-\u2010-\u2015\u2212－]\d/u.test(behind)) return false;
  const next = plain.slice(end, end + 15);
  return !split || !figureBehind.test(next) || numberBehind.test(next);
}
