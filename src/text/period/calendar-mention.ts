import { findAll } from '../find-all.ts';
import { parseChineseNumber } from '../quantity/chinese-number.ts';
import { toHalfWidth } from '../spelling/normalise.ts';

/** What a date in running text says; what is left out (`6月8日`) is left to the reader. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date, a month, a year or a span of these as it stands in running text. */
export interface DateMention {
  /** Exactly as written: `2022年11月25日`, `1—6月份`, `2022-2035年`. */
  readonly text: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly from: DateParts;
  /** The other end of a span. */
  readonly to?: DateParts;
}

const year = '(?:19|20)\\d{2}';
const month = '(?:1[0-2]|0?[1-9])';
const day = '(?:3[01]|[12]\\d|0?[1-9])';
const to = '\\s{0,2}(?:[-—–~～－─至到]|——)\\s{0,2}';
/** 2023 年 3 月: many set spaces around figures. */
const gap = '[ \\u00A0\\u3000]?';
/** 2月末, 12月底, 10月份; not the 初 of 初步. */
const monthPart = '(?:份|[上中下]旬|[底末]|初(?![步始稿次审验]))';
/** 2023年度, 2023年上半年, 2023年第三季度, 2023年底. */
const yearPart = '(?:[上下]半年|第?[一二三四1-4]季度|度|[底末]|初(?![步始稿次审验]))';
const monthDay = `${month}${gap}月(?:${gap}${day}${gap}[日号]|${monthPart})?`;
const chineseYear = '[一二][〇零○一二三四五六七八九]{3}年';
const chineseMonth = '(?:十[一二]?|[一二三四五六七八九])月';
const chineseDay = '(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日';

/** Longest first: a span before the date it begins with. */
const forms = [
  `(?:${year}${gap}年${gap})?${month}${gap}月${gap}${day}${gap}日?${to}(?:(?:${year}${gap}年${gap})?${month}${gap}月${gap})?${day}${gap}日`,
  `(?:${year}${gap}年${gap})?${month}(?:${gap}月)?${to}(?:${year}${gap}年${gap})?${monthDay}`,
  `${year}(?:${gap}年)?${to}${year}${gap}年(?:${yearPart})?`,
  `${year}${gap}年(?:${gap}${monthDay}|${yearPart})?`,
  `${year}([-./])${month}\\1${day}(?![\\d.])`,
  monthDay,
  // A day alone is a deadline or a duration as often as a date: 10日内 is a quantity.
  `${day}日(?!以?内|以[上下]|之内|[均游])`,
  `${chineseYear}(?:${chineseMonth}(?:${chineseDay})?)?`,
];

const pattern = `(?<![\\dA-Za-z])(?<!\\d[.．](?!${year}${gap}年))(?:${forms.join('|')})`;
/** Without one of these there is no date: it is asked of every few words of a text. */
const hint = /[年月日]|[\d０-９][-./．]/u;
const mention = new RegExp(pattern, 'gu');
const mentionHere = new RegExp(pattern, 'uy');

/** Where the date ends that begins at `index` of a half-width text. */
export function readDate(plain: string, index: number): number | undefined {
  mentionHere.lastIndex = index;
  return mentionHere.test(plain) ? mentionHere.lastIndex : undefined;
}

/**
 * Finds dates, months and years in running text, and spans of them: 2023年, 2022年11月25日, 6月8日, 1—6月, 2022-2035年, 10月份,
 * 2月末, 2023.12.01, 二〇二三年十二月一日. Full-width digits count as digits. Durations (3年, 6个月, 10日内) are quantities.
 */
export function findDates(text: string): DateMention[] {
  if (!hint.test(text)) return [];
  const plain = toHalfWidth(text);
  return findAll(plain, mention).map(({ 0: found, index }) => {
    const [from = '', until] = splitSpan(found);
    const end = index + found.length;
    const span = { text: text.slice(index, end), start: index, end, from: readParts(from, until) };
    return until === undefined ? span : { ...span, to: readParts(until) };
  });
}

const between = new RegExp(to, 'u');
const isoLike = new RegExp(`^(${year})[-./](${month})[-./](${day})$`, 'u');

function splitSpan(found: string): string[] {
  return isoLike.test(found) ? [found] : found.split(between);
}

const number = '([\\d〇零○一二三四五六七八九十]+)';
const marks = {
  year: new RegExp(`${number}${gap}年`, 'u'),
  month: new RegExp(`${number}${gap}月`, 'u'),
  day: new RegExp(`${number}${gap}[日号]`, 'u'),
};

/** Reads one end; the first end of a span takes its unit from the second: 1—6月, 6月8—10日, 2022-2035年. */
function readParts(text: string, other = ''): DateParts {
  const [, y, m, d] = isoLike.exec(text) ?? [];
  if (y !== undefined) return { year: Number(y), month: Number(m), day: Number(d) };
  const bare = /\d+$/u.test(text);
  const unit = !bare ? '' : text.includes('月') ? '日' : other.includes('月') ? '月' : '年';
  const whole = text + unit;
  const read = (mark: RegExp): number | undefined => {
    const [, written] = mark.exec(whole) ?? [];
    if (written === undefined) return undefined;
    return /^\d+$/u.test(written) ? Number(written) : parseChineseNumber(written.replaceAll('○', '〇'));
  };
  const parts = { year: read(marks.year), month: read(marks.month), day: read(marks.day) };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
