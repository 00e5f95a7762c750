import { findAll } from '../find-all.ts';
import { parseChineseNumber } from '../quantity/chinese-number.ts';
import { findSpringFestival } from './spring-festival.ts';
import { findDates, type DateParts } from './calendar-mention.ts';

/** A time that running text tells, as days: 6月底 is 30 June, 上半年 the first half, 10月18日 one day, 春节前 until one of two. */
export interface ToldTime {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** `2023-06-21`: the first day that may be meant. */
  readonly first: string;
  /** The last one. */
  readonly last: string;
}

const parts =
  /(?<year>(?:19|20)\d{2}年)?(?:度)?(?<part>[上下]半年|前[三3]个?季度|第?[一二三四1-4]季度|全年|年[底末终内]|(?:十[一二]?|(?<!十)[一二三四五六七八九])月(?:份|[底末初]|[上中下]旬)?|五一(?:节|劳动节)?(?=前|以前|之前)|七一(?=前|以前|之前)|国庆(?:节)?(?=前|以前|之前)|春节(?=前|以前|之前|来临)|(?<![\d一二两三四五六七八九十几多半])年(?=前(?!后|[三\d])))/gu;
/** First and last month of each; the last word of a name tells which. */
const partMonths: readonly (readonly [RegExp, number, number])[] = [
  [/上半年/u, 1, 6],
  [/下半年/u, 7, 12],
  [/前[三3]/u, 1, 9],
  [/[一1]季度/u, 1, 3],
  [/[二2]季度/u, 4, 6],
  [/[三3]季度/u, 7, 9],
  [/[四4]季度/u, 10, 12],
  [/全年|年[终内]/u, 1, 12],
  [/年[底末]/u, 12, 12],
];
const feasts: readonly (readonly [RegExp, string])[] = [
  [/五一/u, '05-01'],
  [/七一/u, '07-01'],
  [/国庆/u, '10-01'],
];
const chineseMonth = /([一二三四五六七八九十]+)月/u;
const nextYear = /(?:明年|次年|来年|下一年)的?$/u;
/** 春节, and 年 of 年前: without a year it may be the one that the year begins with, or the one after its end. */
const newYear = /(?:春节|^年|年年)$/u;
const anyYear = /(?:今年|本年|明年|次年|来年|下一年|去年|上年|上一年)的?$/u;
const lastYear = /(?:去年|上年|上一年)的?$/u;

/**
 * Finds the times that a text tells, in the order of the text. A time without a year is of the year given: 明年 and 去年 before it are
 * heeded.
 * @param year of which the text speaks; without it times that name no year are left out
 */
export function findToldTimes(text: string, year: number | undefined): ToldTime[] {
  const yearAt = (start: number): number | undefined => {
    const before = text.slice(0, start);
    if (year === undefined) return undefined;
    return year + Number(nextYear.test(before)) - Number(lastYear.test(before));
  };
  const dates = findDates(text).flatMap(({ text: words, start, end, from, to }): ToldTime[] => {
    const own = from.year ?? to?.year ?? yearAt(start);
    if (own === undefined) return [];
    const untilYear = to?.year ?? own;
    const part = parts.test(words) ? readPart(words, own) : undefined;
    parts.lastIndex = 0;
    if (part) return [{ start, end, ...part }];
    const until = to ?? from;
    return [
      {
        start,
        end,
        first: firstDay(own, from, to === undefined ? words : ''),
        last: lastDay(untilYear, { ...until, month: until.month ?? from.month }, words),
      },
    ];
  });
  const others = findAll(text, parts).flatMap(({ 0: words, index, groups = {} }): ToldTime[] => {
    const end = index + words.length;
    const own = groups['year'] === undefined ? yearAt(index) : Number(groups['year'].slice(0, -1));
    if (own !== undefined && newYear.test(words)) {
      const isNamed = groups['year'] !== undefined || anyYear.test(text.slice(0, index));
      const [first, last] = [own, own + 1].map(findSpringFestival);
      return first === undefined || last === undefined
        ? []
        : [{ start: index, end, first, last: isNamed ? first : last }];
    }
    const part = own === undefined ? undefined : readPart(words, own);
    return part ? [{ start: index, end, ...part }] : [];
  });
  // 2024年 is a part of 2024年十一月, and 第三季度 of 2024年第三季度: the longer one is meant.
  return [...dates, ...others]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, index, all) => !all.slice(0, index).some((longer) => one.end <= longer.end));
}

function readPart(words: string, year: number): Pick<ToldTime, 'first' | 'last'> | undefined {
  const [, feast] = feasts.find(([name]) => name.test(words)) ?? [];
  if (feast !== undefined) return { first: `${String(year)}-${feast}`, last: `${String(year)}-${feast}` };
  const chinese = chineseMonth.exec(words)?.[1];
  if (chinese !== undefined) {
    const month = { month: parseChineseNumber(chinese) };
    return { first: firstDay(year, month, words), last: lastDay(year, month, words) };
  }
  const [, from, to] = partMonths.find(([name]) => name.test(words)) ?? [];
  if (from === undefined || to === undefined) return undefined;
  return { first: writeDay(year, from, 1), last: endOfMonth(year, to) };
}

type Parts = { readonly [Key in keyof DateParts]?: DateParts[Key] | undefined };

function firstDay(year: number, { month, day }: Parts, words: string): string {
  if (month === undefined) return writeDay(year, 1, 1);
  const within = /[末底]$|下旬$/u.test(words) ? 21 : words.endsWith('中旬') ? 11 : 1;
  return writeDay(year, month, day ?? within);
}

function lastDay(year: number, { month, day }: Parts, words: string): string {
  if (month === undefined) return writeDay(year, 12, 31);
  if (day !== undefined) return writeDay(year, month, day);
  if (/初$|上旬$/u.test(words)) return writeDay(year, month, 10);
  return words.endsWith('中旬') ? writeDay(year, month, 20) : endOfMonth(year, month);
}

function endOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, '2023-06-30'.length);
}

function writeDay(year: number, month: number, day: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
