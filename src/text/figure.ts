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
  return Number(`${digits}e${String(exponents[scale] ?? 0)}`);
}

const arabic = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:，\d{3})+(?!\d)|\d+)(?:\.\d+)?/uy;
/** More digits than any amount has: an identity card, a telephone, a code. */
const longestAmount = 16;

/** Where a run of digits, points and commas ends: 1.2.3, 431227199001. */
const digitRun = /\d[\d.,]*/uy;

/**
 * Reads digits, with commas between thousands. A full-width comma is one only between full-width digits: elsewhere it parts two
 * clauses.
 * @param written the text before full-width characters were made half
 */
export function readArabic(text: string, written: string, index: number): Figure | undefined {
  arabic.lastIndex = index;
  let found = arabic.exec(text)?.[0] ?? '';
  const comma = found.indexOf('，');
  if (comma >= 0 && !/[０-９]/u.test(written.charAt(index + comma + 1))) found = found.slice(0, comma);
  const end = index + found.length;
  // 1.2.3 and 012 are no amounts.
  if (found === '' || found.length > longestAmount || /^0\d/u.test(found)) return undefined;
  if (/[.\d]/u.test(text.charAt(end)) && /\d/u.test(text.charAt(end + 1))) return undefined;
  return { digits: found.replace(/[,，]/gu, ''), inexact: false, spoken: false, end };
}

/** Past everything that belongs to a number that is none. */
export function skipDigits(text: string, index: number): number {
  digitRun.lastIndex = index;
  const found = digitRun.exec(text)?.[0].replace(/[.,]+$/u, '') ?? '';
  return index + Math.max(1, found.length);
}

const numeralRun = /[零〇一二两三四五六七八九十廿卅百千万亿]+/uy;
const decimals = /点[零〇一二三四五六七八九]+(?:万亿|[万亿])?/uy;
const longestNumeral = 18;
const neighbours = /^([一两二三四五六七八九])([两二三四五六七八九])((?:[十百千万]|[百千]万|万亿|亿)?)$/u;

/** Where a run of Chinese numerals ends. */
export function skipNumerals(text: string, index: number): number {
  numeralRun.lastIndex = index;
  return index + Math.max(1, numeralRun.exec(text)?.[0].length ?? 0);
}

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
  const [, low = '', high = '', scale = ''] = match;
  const [from, to] = [parseChineseNumber(low) ?? 0, parseChineseNumber(high) ?? 0];
  if (high === '二' || low === '二') return undefined;
  if (to !== from + 1 && !(from === 3 && to === 5)) return undefined;
  const times = scale === '十' ? 10 : multiply('1', scale);
  return { digits: String(from * times), upper: String(to * times), inexact: true, spoken: true, end };
}
