import { findAll } from './find-all.ts';
import { classNames, code, hiddenPlace, maskSign, noAmount, readDigits } from './route/code.ts';
import { isSomethingElse } from './route/other-sense.ts';
import { readNumbersAhead, readNumbersBehind, type SharedNumber } from './route/shared-word.ts';
import { toHalfWidth } from './spelling/normalise.ts';

/** A road named by its code (GB/T 917): national G, provincial S, county X, township Y, village C, special Z. */
export interface RouteMention {
  /** Canonical code: `G234`, `X085`, `G15W3`. */
  readonly code: string;
  /** Division code of the county or the town after the code of a local road: `Y012431227` → `431227`. */
  readonly area?: string;
  /** Exactly as written: `G209`, `国道G247`, `省道335`, `ｇ２０９`. */
  readonly text: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

const className = Object.keys(classNames).join('|');

/** G209K12+300 is a place on the road, and in G209xx县段 only the place is hidden. */
const wordEnd = `(?:(?=${hiddenPlace})|(?![A-JL-Za-jl-z\\d]|[Kk](?!\\d)))`;
/** 国道G 209, G 209线: what stands around it says that the letter and the digits belong together. */
const spaced =
  '(?:(?<=[道路]\\s?)[GSXYCZ]\\s\\d{2,4}(?=\\D|$)|[GSXYCZ]\\s\\d{3}(?=\\s?(?:线|[国省县乡]道|高速|公路)))';
const numerals = '[〇零一二三四五六七八九]{3}';

const mention = new RegExp(
  [
    `(?:(?:${className})\\s?)?(?<![A-Za-z\\d])(?<code>${spaced}|(?:${code})${wordEnd})`,
    // Some provincial roads had two digits once: 57省道, 省道35线.
    `(?<class>${className})\\s?(?<number>\\d{3}${noAmount}|(?<=省道\\s?)\\d{2}(?=(?:[、和及与]\\d{2,3})*线))`,
    `(?<![A-Za-z\\d.]|\\d[,，])(?<numberBefore>\\d{3}(?=[国省]道)|\\d{2}(?=省道(?!路)))(?<classAfter>国道|省道)`,
    `(?<![〇零一二三四五六七八九十百千万])(?<spoken>${numerals})(?<spokenAfter>国道|省道(?!路))`,
    `(?<spokenClass>${className})\\s?(?<spokenBehind>${numerals})(?![〇零一二三四五六七八九十百千万亿年月日元条个座处项次辆台级类期等]|公里|千米|米)`,
    `(?<![A-Za-z\\d.]|\\d[,，])(?<localBefore>\\d{3})(?<localAfter>县道(?!路)|乡道(?![路德])|村道(?!路))`,
  ].join('|'),
  'gu',
);

/** What every mention holds. Most texts name no road, and finding that out with `mention` itself takes ten times as long. */
const likely =
  /[GSXYCZgsxycz]\s?\d|[道路]\s?[\d〇零一二三四五六七八九]|[\d〇零一二三四五六七八九][国省县乡村]道/u;

/**
 * Finds roads: G209, S335, X085, 国道G247, 国道234 and 234国道 (→ G234), 省道202、307 (two), in full width and in lower case. Not
 * inside words or other codes (BTX, PG123, 5G), nor what only looks like one: G1234次, G20峰会, C305室, 地铁S1线, G1*.
 */
export function findRoutes(text: string): RouteMention[] {
  const plain = toHalfWidth(text);
  const found: RouteMention[] = [];
  if (!likely.test(plain)) return found;
  let last = 0;
  for (const match of findAll(plain, mention)) {
    if (match.index < last) continue;
    const route = describe(text, plain, match);
    if (!route) continue;
    const { groups = {} } = match;
    const letter = route.code.charAt(0);
    const share = ({ digits, start, end }: SharedNumber): RouteMention => {
      return { code: letter + digits, text: text.slice(start, end), start, end };
    };
    const number = groups['numberBefore'];
    const ahead = number === undefined ? [] : readNumbersAhead(plain, { start: route.start, number }, last);
    const named = groups['class'] !== undefined || match[0].length > (groups['code'] ?? match[0]).length;
    const behind =
      groups['classAfter'] === undefined ? readNumbersBehind(plain, route.end, named, letter) : [];
    for (const number of ahead) found.push(share(number));
    found.push(route);
    for (const number of behind) found.push(share(number));
    last = found.at(-1)?.end ?? last;
  }
  return found;
}

function describe(text: string, plain: string, match: RegExpExecArray): RouteMention | undefined {
  const { 0: matched, index: start, groups = {} } = match;
  const end = start + matched.length;
  const written = groups['code']?.replace(/\s/u, '').toUpperCase();
  // 国道 says what it is.
  const named = written === undefined || matched.length > written.length;
  if (!named && isSomethingElse(plain, start, end, written)) return undefined;
  if (named && hidden.test(plain.slice(end - 3, end + longestHidden))) return undefined;
  const word = namesOfClass.map((name) => groups[name]).find(Boolean) ?? '';
  const figures = groups['number'] ?? groups['numberBefore'] ?? groups['localBefore'];
  const number = figures ?? readDigits(groups['spoken'] ?? groups['spokenBehind'] ?? '');
  const full = written ?? `${classNames[word] ?? ''}${number}`;
  const [, local = full, area] = /^([XYCZ]\d{3,4}?)(\d{6}|\d{9})$/u.exec(full) ?? [];
  return { code: local, ...(area !== undefined && { area }), text: text.slice(start, end), start, end };
}

/** Groups of `mention` that hold the word of the class. */
const namesOfClass = ['class', 'classAfter', 'spokenAfter', 'spokenClass', 'localAfter'];

/** 国道2××: the number is not said. */
const hidden = new RegExp(`^.{3}(?!${hiddenPlace})${maskSign}`, 'u');
const longestHidden = 6;
