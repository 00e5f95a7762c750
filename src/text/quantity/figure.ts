import { parseChineseNumber } from './chinese-number.ts';

/** A number as it stands in a text: an exact decimal, not yet multiplied, or two neighbours (三四 in 三四天). */
export interface Figure {
  /** Decimal digits, for example `12.5`; what multiplies it is worked in by `multiply`. */
  readonly digits: string;
  /** Upper end of a vague figure. */
  readonly upper?: string;
  /** 余, 多 or 几 has been part of it. */
  readonly inexact: boolean;
  readonly spoken: boolean;
  readonly end: number;
}

export const exponents: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};

/** Shifts by writing the exponent: 7.2 × 10000 in floating point is not always 72000. */
export function multiply(digits: string, scale: string): number {
  return Number(scale === '' ? digits : `${digits}e${String(exponents[scale] ?? 0)}`);
}

/** More digits than any amount has: an identity card, a telephone, a code. */
const longestAmount = 16;

/** What a character is: 1 a digit, 2 a Chinese numeral. A table, as every character of a text is asked. */
export const numberCharacters = new Uint8Array(0x10000);
for (const digit of '0123456789') numberCharacters[digit.charCodeAt(0)] = 1;
for (const numeral of '零〇一二两三四五六七八九十廿卅百千万亿') numberCharacters[numeral.charCodeAt(0)] = 2;

function skipKind(text: string, index: number, kind: number): number {
  let end = index;
  while (end < text.length && numberCharacters[text.charCodeAt(end)] === kind) end += 1;
  return end;
}

/**
 * Reads digits, with commas between thousands. A full-width comma is one only between full-width digits: elsewhere it parts two
 * clauses.
 * @param written the text before full-width characters were made half
 */
export function readArabic(text: string, written: string, index: number): Figure | undefined {
  let end = skipKind(text, index, 1);
  let grouped = end - index <= 3;
  while (grouped && isThousands(text, written, end)) {
    const next = skipKind(text, end + 1, 1);
    grouped = next === end + 4;
    if (grouped) end = next;
  }
  if (text.charAt(end) === '.') {
    const next = skipKind(text, end + 1, 1);
    if (next > end + 1) end = next;
    // 1.2.3 is no amount.
    if (text.charAt(end) === '.' && isDigit(text, end + 1)) return undefined;
  }
  if (end === index || end - index > longestAmount) return undefined;
  // 012 is a code.
  if (text.charAt(index) === '0' && isDigit(text, index + 1)) return undefined;
  return {
    digits:
      grouped && end > index + 4 ? text.slice(index, end).replace(/[,，]/gu, '') : text.slice(index, end),
    inexact: false,
    spoken: false,
    end,
  };
}

const spacedForm = /\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3}){1,3}(?:\.\d+)?(?![\d.])/uy;

/** Reads digits with spaces between thousands: 2 520个. Only a unit behind them tells them from two numbers. */
export function readSpaced(text: string, index: number): Figure | undefined {
  if (text.charAt(index) === '0' || /[表图注款条段号项第例附]/u.test(text.charAt(index - 1)))
    return undefined;
  spacedForm.lastIndex = index;
  const found = spacedForm.exec(text)?.[0];
  if (found === undefined) return undefined;
  const digits = found.replace(/[^\d.]/gu, '');
  return { digits, inexact: false, spoken: false, end: index + found.length };
}

function isThousands(text: string, written: string, index: number): boolean {
  const sign = text.charAt(index);
  return sign === ',' || (sign === '，' && /[０-９]/u.test(written.charAt(index + 1)));
}

function isDigit(text: string, index: number): boolean {
  return numberCharacters[text.charCodeAt(index)] === 1;
}

/** Past everything that belongs to a number that is none: 1.2.3, 431227199001. */
export function skipDigits(text: string, index: number): number {
  let end = Math.max(index + 1, skipKind(text, index, 1));
  while (/[.,]/u.test(text.charAt(end)) && isDigit(text, end + 1)) end = skipKind(text, end + 1, 1);
  return end;
}

/** Where a run of Chinese numerals ends. */
export function skipNumerals(text: string, index: number): number {
  return Math.max(index + 1, skipKind(text, index, 2));
}

const decimals = /点[零〇一二三四五六七八九]+(?:万亿|[万亿])?/uy;
const longestNumeral = 18;
const neighbours = /^(十?)([一两二三四五六七八九])([两二三四五六七八九])((?:[十百千万]|[百千]万|万亿|亿)?)$/u;

/**
 * Reads Chinese numerals up to `end`.
 * @param bare whether 百, 千, 万 may stand without a digit: 近百公里, 百余辆
 */
export function readNumerals(text: string, index: number, end: number, bare: boolean): Figure | undefined {
  const run = text.slice(index, end);
  if (run.length > longestNumeral) return undefined;
  decimals.lastIndex = end;
  const fraction = decimals.exec(text)?.[0] ?? '';
  const vague = neighbours.exec(run);
  if (vague && fraction === '') return readNeighbours(vague, end);
  const whole = /^[百千万亿]/u.test(run) ? (bare ? `一${run}` : '') : run;
  const value = parseChineseNumber(whole + fraction);
  if (value === undefined || value === 0) return undefined;
  return { digits: String(value), inexact: false, spoken: true, end: end + fraction.length };
}

/** 三四天 is three or four; 三五 is three to five; 一二 are two outline numbers. */
function readNeighbours(match: RegExpExecArray, end: number): Figure | undefined {
  const [, ten = '', low = '', high = '', scale = ''] = match;
  const [from, to] = [parseChineseNumber(ten + low) ?? 0, parseChineseNumber(ten + high) ?? 0];
  if (high === '二' || (low === '二' && scale === '') || (ten !== '' && (scale !== '' || low === '两')))
    return undefined;
  if (to !== from + 1 && !(from === 3 && to === 5)) return undefined;
  const times = scale === '十' ? 10 : multiply('1', scale);
  return { digits: String(from * times), upper: String(to * times), inexact: true, spoken: true, end };
}
