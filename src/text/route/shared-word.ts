import { findAll } from '../find-all.ts';
import { noAmount } from './code.ts';

/** A number that shares a word with another: its digits and where they stand. */
export interface SharedNumber {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

const separator = '\\s?[、/和及与]\\s?';

/** 国道106、319: behind a class and a number, any number of three digits. */
const afterClass = new RegExp(
  `(?:线|公路)?${separator}(\\d{3}(?![国省]道)${noAmount}|(?<=\\D\\d{2}线?${separator})\\d{2}(?=(?:${separator}\\d{2,3})*线))`,
  'uy',
);
/** G107、207和319线: behind a code only if 线 ends the list, or each of them. */
const afterCode = new RegExp(`线?${separator}(\\d{3})(?=(?:${separator}\\d{3}){0,8}线)`, 'uy');
/** X001、002: no amount begins with 0. */
const afterLocal = new RegExp(`线?${separator}(0\\d{2})${noAmount}`, 'uy');

/** Numbers behind a road that share its class: the 307 of 省道202、307. */
export function readNumbersBehind(
  plain: string,
  end: number,
  named: boolean,
  letter: string,
): SharedNumber[] {
  const forms = named ? [afterClass] : /[XYCZ]/u.test(letter) ? [afterLocal, afterCode] : [afterCode];
  const found: SharedNumber[] = [];
  for (let at = end; ; at = found.at(-1)?.end ?? end) {
    const next = forms.map((form) => readNumber(form, plain, at)).find((one) => one !== undefined);
    if (!next) return found;
    found.push(next);
  }
}

function readNumber(form: RegExp, plain: string, at: number): SharedNumber | undefined {
  form.lastIndex = at;
  const digits = form.exec(plain)?.[1];
  return digits === undefined
    ? undefined
    : { digits, start: form.lastIndex - digits.length, end: form.lastIndex };
}

const longestList = 60;
const ahead = new RegExp(`(?<![A-Za-z\\d.]|\\d[,，])(?:\\d{3}线?${separator})+$`, 'u');

/** Old provincial roads have two digits; 57、58省道 are two, but 12、120省道 say 120 only. */
const aheadShort = new RegExp(`(?<![A-Za-z\\d.]|\\d[,，])(?:\\d{2}线?${separator})+$`, 'u');

/** Numbers before a number whose class stands behind: the 319 of 319、320国道. In order, none before `last`. */
export function readNumbersAhead(
  plain: string,
  { start, number }: { readonly start: number; readonly number: string },
  last: number,
): SharedNumber[] {
  const from = Math.max(last, start - longestList);
  const list = (number.length === 2 ? aheadShort : ahead).exec(plain.slice(from, start));
  if (!list) return [];
  return findAll(list[0], /\d{2,3}/gu).map(({ 0: digits, index }) => {
    const at = from + list.index + index;
    return { digits, start: at, end: at + digits.length };
  });
}
