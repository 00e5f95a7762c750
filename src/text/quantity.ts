import { findDates } from './calendar-mention.ts';
import { parseChineseNumber } from './chinese-number.ts';
import { toHalfWidth } from './normalise.ts';
import { findRoutes } from './route.ts';
import { isCounter, isDuration, isMoney, normaliseUnit, plainUnitPattern, unitPattern } from './unit.ts';

/** A number with its unit as it stands in running text. */
export interface Quantity {
  /** Exactly as written, with the words that make it inexact: `约63亿元`, `30余台次`, `50户以上`. */
  readonly text: string;
  /** In `unit`; a range (1至2个) has none. */
  readonly value: number | undefined;
  /** Both ends of a range, in `unit`. */
  readonly low?: number;
  readonly high?: number;
  /**
   * The spelling all share (km → 公里). Multipliers are worked into the value (7.2万人次 → 72000 人次), except that they stay
   * with money and with bare figures, as people compare these by them: 63 `亿元`, 4.5 `亿`.
   */
  readonly unit: string;
  /** What one `unit` is worth without its multiplier: 100000000 for 亿元, otherwise 1. */
  readonly scale: number;
  /** As written, with its multiplier: `万人次`, `km`. */
  readonly unitText: string;
  /** Whether 约, 近, 余, 多, 以上 and their like stand by it. */
  readonly approx: boolean;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

const exponents: Readonly<Record<string, number>> = {
  '': 0,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
};
const scaleNames = Object.keys(exponents).filter((name) => name !== '');
const scalePattern = scaleNames.sort((a, b) => b.length - a.length).join('|');

/** Looked for once a number is found, in the few characters before it: most places in a text have neither. */
const before = new RegExp(
  '(?:大约|约为|(?<![公合节预违契条签])约|接近|将近|(?<![最附邻临就亲远])近|超过|(?<![双治查])超|逾|不少于|不低于|不超过|至少|最多|最少)\\s?$',
  'u',
);
const longestBefore = 6;
const after = '\\s?(?:以[上下内]|之内|左右|上下(?![游级班行])|不等)';
const inexact = '[余多几]';
const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?!\\d)';
const range = '\\s?(?:[-—–~～－─至到]|——)\\s?';
const per = '(?:/(?:公里|千米|km|平方米|立方米|吨|小时|h|秒|s|天|日|周|月|年|辆|人|次))?';

/** Scale before unit as few as possible, so that 5千米 is 公里; a bare 万 or 亿 is enough, a bare 千 is not. */
const counted = (n: number): string =>
  `(?:\\s?(?<scale${n}>${scalePattern})??${inexact}?\\s?(?<unit${n}>(?:${unitPattern})${per})|(?<bare${n}>万亿|[万亿]))`;

/** Not in a Latin word, a decimal or a date like 1·2, and not an ordinal. */
const figure = new RegExp(
  `(?=[-－−\\d])(?<![A-Za-z\\d.·]|第\\s?)(?<sign>(?<![\\dA-Za-z）)\\p{Pd}\\0])[-－−])?` +
    `(?:(?<low>${number})${counted(1)}?${range})?(?<number>${number})\\s?(?<inexact>${inexact})?${counted(2)}${inexact}?(?<after>${after})?`,
  'gu',
);

const numerals = '[零〇一二两三四五六七八九十廿卅百千万亿]';
const numeral = new RegExp(
  `(?=${numerals})(?<![第几数上每${numerals.slice(1, -1)}\\d点分之])` +
    `(?:百分之(?<percent>${numerals}+(?:点${numerals}+)?)|` +
    `(?<number>${numerals}+(?:点${numerals}+)?)(?<inexact>${inexact})?(?<scale2>[万亿])?(?<unit2>${plainUnitPattern}))(?<after>${after})?`,
  'gu',
);

/** Quoted phrases and titles are names, and so are these without their quotes: what is counted there is not the matter. */
const names =
  /“[^“”]{0,60}”|‘[^‘’]{0,60}’|《[^《》]{0,80}》|八项规定|两个(?:维护|确立|责任|一百年)|四个(?:意识|自信|全面)|三个代表/gu;

/** 一年 is a duration in 一年内, not in 关键的一年 or 上一年. */
const duration = /^(?:以?内|之内|以上|左右|时间|后|期)/u;

/**
 * Finds quantities in running text: 180公里, 32.74 km, 约63亿元, 30余台次, 1至2个, 3~5万元, 50户以上, 98%, 4.5亿; in Chinese
 * numerals where a measure word makes them unambiguous: 两个项目, 三年, 五项任务, 百分之三十.
 *
 * Not quantities: dates and years, road codes, outline numbers, ordinals and ranks (第3批, 二级, 三级公路, 一期, 296号), phrases in
 * quotes when in Chinese numerals (“三个不准”), 一 and 二 before a measure word (一批, 二次).
 */
export function findQuantities(text: string): Quantity[] {
  const plain = mask(toHalfWidth(text), [...findDates(text), ...findRoutes(text)]);
  const spoken = mask(
    plain,
    [...plain.matchAll(names)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
  const figures = [...plain.matchAll(figure)].map((match) => readFigure(match, text));
  const words = [...spoken.matchAll(numeral)].flatMap((match) => readNumeral(match, text) ?? []);
  return [...figures, ...words].sort((a, b) => a.start - b.start);
}

/** Blanks out spans, keeping all offsets. */
function mask(text: string, spans: readonly { start: number; end: number }[]): string {
  let masked = text;
  for (const { start, end } of spans)
    masked = masked.slice(0, start) + '\0'.repeat(end - start) + masked.slice(end);
  return masked;
}

function readFigure(match: RegExpMatchArray, text: string): Quantity {
  const {
    sign = '',
    low,
    number: written = '',
    scale2 = '',
    unit2 = '',
    bare2 = '',
    ...groups
  } = match.groups ?? {};
  const unit = normaliseUnit(unit2);
  const scale = scale2 + bare2;
  const kept = isMoney(unit) || unit === '';
  const high = readNumber(sign + written, kept ? '' : scale);
  if (low === undefined) return describe(match, text, { value: high }, unit, scale, kept);
  const ownScale = groups['unit1'] === undefined ? groups['bare1'] : (groups['scale1'] ?? '');
  if (!kept || (ownScale ?? scale) === scale) {
    const ends = { low: readNumber(sign + low, kept ? '' : (ownScale ?? scale)), high };
    return describe(match, text, { value: undefined, ...ends }, unit, scale, kept);
  }
  // 8000元至1万元: no multiplier fits both ends.
  const ends = { low: readNumber(low, ownScale ?? ''), high: readNumber(written, scale) };
  return { ...describe(match, text, { value: undefined, ...ends }, unit, '', true), unitText: scale + unit2 };
}

function readNumeral(match: RegExpMatchArray, text: string): Quantity | undefined {
  const { percent, number: written = '', scale2 = '', unit2 = '' } = match.groups ?? {};
  if (percent !== undefined) {
    const value = parseChineseNumber(percent);
    return value === undefined ? undefined : describe(match, text, { value }, '%', '', false);
  }
  const unit = normaliseUnit(unit2);
  const [, mantissa = written, ownScale = scale2] =
    /^([^万亿]+)(万亿|亿|万)$/u.exec(scale2 === '' && isMoney(unit) ? written : '') ?? [];
  const value = parseChineseNumber(mantissa);
  const following = text.slice((match.index ?? 0) + match[0].length - (match.groups?.['after'] ?? '').length);
  if (value === undefined || value === 0 || isIdiom(value, mantissa, unit, ownScale, following))
    return undefined;
  const kept = isMoney(unit);
  return describe(
    match,
    text,
    { value: kept ? value : readNumber(String(value), ownScale) },
    unit,
    ownScale,
    kept,
  );
}

/** Whether the numeral does not count: 一批, 二次, 二十大, 九处 (an office), 三元镇, 上一年. */
function isIdiom(value: number, written: string, unit: string, scale: string, following: string): boolean {
  if (value === 1 && scale === '') return !isDuration(unit) || !duration.test(following);
  if (written === '二' && scale === '') return isCounter(unit);
  if (unit === '大') return value > 10;
  if (unit === '处') return value < 10 && written !== '两';
  return unit === '元' && scale === '' && value < 10;
}

function describe(
  match: RegExpMatchArray,
  text: string,
  values: Pick<Quantity, 'value' | 'low' | 'high'>,
  unit: string,
  scale: string,
  kept: boolean,
): Quantity {
  const { inexact: some, after: limit, unit2 = '', percent } = match.groups ?? {};
  const index = match.index ?? 0;
  const near = before.exec(text.slice(Math.max(0, index - longestBefore), index))?.[0] ?? '';
  const start = index - near.length;
  const end = index + match[0].length;
  const written = text.slice(start, end);
  return {
    text: written,
    ...values,
    unit: kept ? scale + unit : unit,
    scale: kept ? 10 ** (exponents[scale] ?? 0) : 1,
    unitText: percent === undefined ? scale + unit2 : '百分之',
    approx: near !== '' || some !== undefined || limit !== undefined || /[余多几]/u.test(written),
    start,
    end,
  };
}

/** Shifts by writing the exponent: 7.2 × 10000 in floating point is not always 72000. */
function readNumber(written: string, scale: string): number {
  const plain = written.replaceAll(',', '').replace(/^[－−]/u, '-');
  return Number(`${plain}e${String(exponents[scale] ?? 0)}`);
}
