import { readAmount, readPercent, type Amount, type Place } from './amount.ts';
import { readDate } from '../period/calendar-mention.ts';
import {
  numberCharacters,
  readArabic,
  readNumerals,
  readSpaced,
  skipDigits,
  skipNumerals,
} from './figure.ts';
import { isInName, readFixedExpression } from './fixed-expression.ts';
import { toHalfWidth } from '../spelling/normalise.ts';
import { readRange } from './quantity-range.ts';
import {
  countsAsSpoken,
  countsBesideYears,
  countsDays,
  countsIssues,
  countsWhatIsNamed,
  endsWord,
  isEnergy,
  isOrdinal,
  isUnknown,
  skipOrdinals,
} from './quantity-sense.ts';
import { readLimitAfter, readLimitBefore, readRateBefore, type Limit } from './quantity-words.ts';
import { isMoneyAround } from './money-sense.ts';
import { readChainage, readMilestone } from './chainage.ts';
import { findRoutes, type RouteMention } from '../route.ts';

/** A number with its unit as it stands in running text. */
export interface Quantity {
  /** Exactly as written, with the words that bound it or make it a rate: `约63亿元`, `50户以上`, `时速80公里`. */
  readonly text: string;
  /** In `unit`, multipliers worked in; a range (1至2个) has none. */
  readonly value: number | null;
  /** The spelling all share: km → 公里. Empty for a bare 30万. */
  readonly unit: string;
  /** Lower end of a range, or the value itself where more is meant: 1000公里以上, 30余台次. */
  readonly min: number | null;
  /** Upper end of a range, or the value itself where less is meant: 3日内, 不超过5%. */
  readonly max: number | null;
  /** Whether 约, 近, 余, 多, 左右 or their like stand by it. A bound is exact. */
  readonly approximate: boolean;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds quantities in running text: 180公里, 32.74 km, 约63亿元, 30余台次, 1至2个, 3~5万元, 50户以上, 98%, 时速80公里; in Chinese
 * numerals where a unit makes them unambiguous: 两座, 十余台, 一百二十公里, 百分之四十.
 *
 * Not quantities: dates and years, road codes, ordinals and ranks (第3批, 三级公路, 一期), numbers of documents, telephones and
 * houses, set phrases, and Chinese numerals in short quotes or titles (“三个不准”).
 *
 * One pass from number to number; every pattern is tried at one place and ends after a bounded number of characters.
 * @param routes the roads of the same text, if they have been looked for already
 */
export function findQuantities(
  written: string,
  routes: readonly RouteMention[] = findRoutes(written),
): Quantity[] {
  const text = toHalfWidth(written);
  const place: Place = { text, written };
  const found: Quantity[] = [];
  let [route, index, last, road] = [0, 0, 0, 0];
  for (; index < text.length; index += 1) {
    const kind = numberCharacters[text.charCodeAt(index)];
    if (kind === 0) continue;
    while ((routes[route]?.end ?? Infinity) <= index) route += 1;
    const named = routes[route];
    if (named && named.start <= index) {
      road = named.end;
      index = road - 1;
      continue;
    }
    const { end, quantity } = readAt(place, index, last, kind === 2);
    const milestone = quantity?.unit === '公里' ? readMilestone(text, road, quantity) : undefined;
    index = (milestone ?? end) - 1;
    if (!quantity || milestone !== undefined) continue;
    found.push(quantity);
    last = end;
  }
  return found;
}

interface Read {
  readonly end: number;
  readonly quantity?: Quantity;
}

/** @param last end of the quantity before, beyond which words before this one are not looked for */
function readAt(place: Place, index: number, last: number, spoken: boolean): Read {
  const { text } = place;
  const none = { end: spoken ? skipNumerals(text, index) : skipDigits(text, index) };
  const chainage = spoken ? undefined : readChainage(text, index);
  if (chainage !== undefined) return { end: chainage };
  if (!spoken && !mayBegin(text, index)) return none;
  const date = mayBeDate(text, index, none.end, spoken) ? readDate(text, index) : undefined;
  if (date !== undefined) return { end: date };
  if (isOrdinal(text, index)) return { end: skipOrdinals(text, none.end) };
  if (spoken && endsWord(text, index)) return { end: index + 1 };
  if (spoken && isUnknown(text, index)) return none;
  // 三分之二: neither number counts.
  const percent = spoken ? readPercent(place, index) : undefined;
  if (!percent && text.startsWith('分之', none.end)) return { end: skipNumerals(text, none.end + 2) };
  const amount = percent ?? (spoken ? readSpoken(place, index, none.end, last) : readFigures(place, index));
  const quantity = amount && describe(place, index, amount, last);
  if (!quantity) return none;
  const expression = readFixedExpression(text, index);
  return expression === undefined ? { end: quantity.end, quantity } : { end: Math.max(expression, none.end) };
}

/** Asked before the pattern of dates, which is long. */
function mayBeDate(text: string, index: number, end: number, spoken: boolean): boolean {
  if (spoken) return end === index + 4 && text.charAt(end) === '年';
  return end - index > 4 || /[年月日\s\-—–~～－─至到./]/u.test(text.charAt(end));
}

/** Digits after a letter, a point or a hyphen are part of a code: PG123, K12+300, A-12. */
function mayBegin(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  if (before > '\u2E7F') return true;
  if (/[A-Za-z\d·_]/u.test(before)) return false;
  // *.5亿元, ××5公里: part of the number is hidden.
  if (before === '.' && /[*＊×□○●△]/u.test(text.charAt(index - 2))) return false;
  if (/[×□○●△]/u.test(before) && text.charAt(index - 2) === before) return false;
  if (/[-+＋.#]/u.test(before)) return !/[\w#]/u.test(text.charAt(index - 2));
  return !/[:/]/u.test(before) || !/\d/u.test(text.charAt(index - 2));
}

function readFigures(place: Place, index: number): Amount | undefined {
  const spaced = readSpaced(place.text, index);
  const grouped = spaced && readAmount(place, index, spaced);
  if (grouped?.unit) return grouped;
  const figure = readArabic(place.text, place.written, index);
  return figure && readAmount(place, index, figure);
}

/** 五千克 is 5 千克: the last numeral may belong to the unit. */
function readSpoken(place: Place, index: number, end: number, last: number): Amount | undefined {
  const { text } = place;
  const bare =
    /[上过]/u.test(text.charAt(index - 1)) ||
    /^(?:[余多来]|元以[上下])/u.test(text.slice(end, end + 3)) ||
    readLimitBefore(text, index, last) !== undefined;
  const figure = readNumerals(text, index, end, bare);
  const amount = figure && readAmount(place, index, figure);
  if (amount?.unit?.unit.spoken === 'any' || text.charAt(end - 1) !== '千') return amount;
  const shorter = readNumerals(text, index, end - 1, false);
  const other = shorter && readAmount(place, index, shorter);
  return other?.unit ? other : amount;
}

function describe(place: Place, index: number, amount: Amount, last: number): Quantity | undefined {
  const { text, written } = place;
  const range = readRange(place, index, amount);
  if (
    !range &&
    !(
      countsAsSpoken(text, index, amount) &&
      countsBesideYears(amount) &&
      countsDays(text, amount) &&
      countsIssues(text, index, amount) &&
      countsWhatIsNamed(text, index, amount)
    )
  )
    return undefined;
  const { figure, unit, end, inexact } = range?.high ?? amount;
  if (!unit && !isBare(text, amount)) return undefined;
  if (figure.spoken && isInName(text, index, end)) return undefined;
  const kind = unit?.unit.kind ?? '';
  const before = readBefore(text, index, last, amount);
  const rate = readRateBefore(text, before.start, unit, last);
  const after = readLimitAfter(text, end, kind === 'duration' || kind === 'length');
  const vague = inexact || amount.inexact;
  const value = before.sign * amount.value;
  const single = !range && !before.tolerance && amount.upper === undefined;
  const least = single && (vague || isLimit('least') || isLimit('more'));
  const start = rate?.start ?? before.start;
  const stop = after?.end ?? end;
  return {
    text: written.slice(start, stop),
    value: single ? value : null,
    unit: rate?.unit ?? nameUnit(),
    min: (range && before.sign * range.from) ?? (before.tolerance ? -value : least || !single ? value : null),
    max: range?.to ?? amount.upper ?? (before.tolerance || isLimit('most') ? value : null),
    approximate: vague || isLimit('about') || isLimit('more'),
    start,
    end: stop,
  };

  function nameUnit(): string {
    if (isEnergy(text, index, range?.high ?? amount)) return '千瓦时';
    return unit?.name ?? (isMoneyAround(text, start, end) ? '元' : '');
  }

  function isLimit(limit: Limit): boolean {
    return before.limit === limit || after?.limit === limit;
  }
}

/** 4.5亿 is enough without a unit, 5千 is not; 3万里 is none. */
function isBare(text: string, { figure, scale, end }: Amount): boolean {
  return !figure.spoken && /[万亿]$/u.test(scale) && !/[分里一幸级]/u.test(text.charAt(end));
}

interface Before {
  readonly start: number;
  readonly limit?: Limit;
  readonly sign: 1 | -1;
  /** ±5毫米. */
  readonly tolerance: boolean;
}

/** Words and signs before a number that belong to it. */
function readBefore(text: string, index: number, last: number, amount: Amount): Before {
  const before = text.charAt(index - 1);
  const kind = amount.unit?.unit.kind ?? '';
  const plain = { start: index, sign: 1, tolerance: false } as const;
  if (index - 1 < last) return plain;
  if (before === '±') return { ...plain, start: index - 1, tolerance: true };
  if (/[-－−]/u.test(before) && signed.has(kind)) return { ...plain, start: index - 1, sign: -1 };
  if (kind === 'physical' && index - 2 >= last && text.startsWith('零下', index - 2))
    return { ...plain, start: index - 2, sign: -1 };
  if (/[上过]/u.test(before) && /[百千万亿]/u.test(text.charAt(index)))
    return { ...plain, start: index - 1, limit: 'more' };
  const found = readLimitBefore(text, index, last);
  if (!found) return plain;
  // 近三年 is when, 历时近三年 how long; 近4小时 is never when.
  const recent =
    kind === 'duration' &&
    text.charAt(found.start) === '近' &&
    !short.has(amount.unit?.name ?? '') &&
    !takesTime.test(text.slice(Math.max(0, found.start - 3), found.start));
  return recent ? plain : { ...plain, ...found };
}

const signed: ReadonlySet<string> = new Set(['ratio', 'physical', 'money']);
const takesTime = /(?:[历用耗费]时|长达|持续|历经|经过|工期|需要?|了)$/u;
const short: ReadonlySet<string> = new Set(['小时', '分钟', '秒']);
