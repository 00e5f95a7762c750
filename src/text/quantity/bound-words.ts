import { toHalfWidth } from '../spelling/normalise.ts';
import { boundsBefore } from './quantity-words.ts';

/** The words of a quantity that make it more or less than its number, as they were written. */
export interface BoundWords {
  /** 约, 近, 不少于. */
  readonly before: string;
  /** 余, 多, 来 or 几. */
  readonly some: string;
  /** The multiplier that follows it: 万 in 30余万元. */
  readonly scale: string;
  /** Whether it stands behind the unit: 3公里多. */
  readonly isBehind: boolean;
  /** 以上, 左右, 以内. */
  readonly after: string;
}

const numeral = '[\\d一二两三四五六七八九十百千万亿]';
const beforeNumber = new RegExp(
  `(${boundsBefore.toSorted((a, b) => b.length - a.length).join('|')})\\s?(?=${numeral})`,
  'u',
);
/** 上百公里, 过万人: a number without a digit, and more. */
const orMore = /^[上过](?=[百千万亿])/u;
const someAfterNumber = new RegExp(`${numeral}\\s?(?:个(?=多))?([余多来几])(?=\\s?(.)|$)`, 'u');
const someAtEnd = /[^\d一二两三四五六七八九十百千万亿个](多)$/u;
const atEnd = /(?:及|（含）|\(含\))?(?:以上|以下|以内|之内)$|(?:内|左右|上下|不等)$/u;

/** Reads the words around the number of a quantity: `约6.3亿元` → 约, `60余个` → 余, `3人（含）以上` → 以上. */
export function readBoundWords(written: string): BoundWords {
  const text = toHalfWidth(written).trim();
  const more = orMore.test(text);
  const tail = atEnd.exec(text)?.[0] ?? '';
  const rest = text.slice(0, text.length - tail.length);
  const some = someAfterNumber.exec(rest);
  const last = someAtEnd.exec(rest)?.[1];
  return {
    before: more ? '' : (beforeNumber.exec(rest)?.[1] ?? ''),
    some: some?.[1] ?? last ?? '',
    scale: /[万亿]/u.exec(some?.[2] ?? '')?.[0] ?? '',
    isBehind: !some && last !== undefined,
    after: more ? '以上' : tail.replace(/[（(]含[）)]/u, '及'),
  };
}

/**
 * Puts the words of a quantity around its number in another form: 60余个, 约6.3亿元, 不少于3座, 50公里以上.
 * @param number the digits, then its multiplier if it has one, then its unit
 */
export function sayBounded(
  { before, some, scale: follows, isBehind, after }: BoundWords,
  [digits, scale, unit]: readonly [digits: string, scale: string, unit: string],
): string {
  if (some === '') return `${before}${digits}${scale}${unit}${after}`;
  if (isBehind) return `${before}${digits}${scale}${unit}${some}${after}`;
  // What is 12000余万元 is not 1.2余亿元.
  if (scale !== '' && scale === follows) return `${before}${digits}${some}${scale}${unit}${after}`;
  // 3个多月, 1个多小时.
  if (some === '多' && /^个./u.test(unit)) return `${before}${digits}${scale}个多${unit.slice(1)}${after}`;
  return `${before}${digits}${scale}${some}${unit}${after}`;
}
