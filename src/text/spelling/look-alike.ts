import { toHalfWidth } from './normalise.ts';
import { cutSpan, type Span } from '../span.ts';

/** A number with a letter or a sign in it that looks like a digit. */
export interface LookAlike extends Span {
  /** The same with digits. */
  readonly correct: string;
  /** What stands in for a digit, and which. */
  readonly sign: string;
  readonly digit: string;
}

/** Latin, Greek and Cyrillic O; the circle ○ and the ideographic 〇 look the same. Latin l, I and Cyrillic І look like 1. */
const zero = 'OoОоΟο○〇';
const one = 'lIІ';

const suspect = new RegExp(`[${zero}${one}ＯｏＩｌ]|[一二][0〇零一二三四五六七八九]{3}年`, 'u');

const unit =
  '(?:[万亿]|平方公里|平方米|立方米|公里|千米|米|km|亩|公顷|吨|元|美元|年|月|日|个|座|处|条|辆|台|艘|人|户|家|次|项|件|批|名|天|小时|分钟|周年|％|%|‰)';

/** Figures with a unit, and years; a Latin word before them makes a code of them. */
const figure = new RegExp(
  `(?<![A-Za-z\\d.${zero}${one}])[\\d${zero}${one}]+(?:\\.[\\d${zero}${one}]+)?(?=\\s?${unit})`,
  'gu',
);
/** A road code of letter and three or four digits, with an O among them. */
const route = new RegExp(
  `(?<![A-Za-z\\d])[GSXYC][1-9](?=[\\d${zero}]*[${zero}])[\\d${zero}]{2,3}(?![A-Za-z\\d])`,
  'gu',
);
/** 二○二三年, 二0二三年: GB/T 15835-2011 writes 〇. */
const chineseYear = /(?<![一二三四五六七八九])[一二][○ОOΟo0〇零一二三四五六七八九]{3}(?=年)/gu;

/** Finds numbers with signs that look like digits: 2O23年, l5公里, 1О0万元, G2O9, 二○二三年. */
export function findLookAlikes(text: string): LookAlike[] {
  // Most texts have none of these signs.
  if (!suspect.test(text)) return [];
  const plain = toHalfWidth(text);
  const found = [
    ...[...plain.matchAll(figure), ...plain.matchAll(route)].map((match) => readFigure(match, text)),
    ...[...plain.matchAll(chineseYear)].map((match) => readYear(match, text)),
  ];
  return found.flatMap((one) => one ?? []).sort((a, b) => a.start - b.start);
}

function readFigure({ 0: written, index }: RegExpMatchArray, text: string): LookAlike | undefined {
  const start = index ?? 0;
  const span = cutSpan(text, start, start + written.length);
  const isWide = /[０-９]/u.test(span.text);
  const head = /^[GSXYC]/u.exec(written)?.[0] ?? '';
  const signs = [...written.slice(head.length)].filter((character) => /[^\d.]/u.test(character));
  const [sign] = signs;
  // 〇 alone among digits is no slip of a keyboard: 1〇 is not written. A word of letters is none either: at least half are digits.
  if (sign === undefined || !/\d/u.test(written) || signs.length * 2 > written.length) return undefined;
  const toDigit = (character: string): string =>
    zero.includes(character) ? '0' : one.includes(character) ? '1' : character;
  const correct = [...written.slice(head.length)].map(toDigit).join('');
  if (/^0\d/u.test(correct)) return undefined;
  const widen = (digits: string): string =>
    isWide ? digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : digits;
  return { ...span, correct: span.text.slice(0, head.length) + widen(correct), sign, digit: toDigit(sign) };
}

function readYear({ 0: written, index }: RegExpMatchArray, text: string): LookAlike | undefined {
  const [sign] = /[○ОOΟo0]/u.exec(written) ?? [];
  if (sign === undefined) return undefined;
  const start = index ?? 0;
  const span = cutSpan(text, start, start + written.length);
  const correct = written.replace(/[○ОOΟo0]/gu, '〇');
  return { ...span, correct, sign: span.text[written.indexOf(sign)] ?? sign, digit: '〇' };
}
