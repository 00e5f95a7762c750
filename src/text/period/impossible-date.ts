import { findAll } from '../find-all.ts';
import { parseChineseNumber } from '../quantity/chinese-number.ts';
import { toHalfWidth } from '../spelling/normalise.ts';
import { cutSpan, type Span } from '../span.ts';

/** A date that no calendar has. */
export interface ImpossibleDate extends Span {
  /** Chinese: why, without a full stop: 一年没有13月. */
  readonly reason: string;
}

const numeral = '(?:\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';

/** 31号线, 32号文件: a number of something else. */
const dayEnd = '(?:日|号(?![线楼桥墩文令公院隧闸井码机房坝站路段标]))';
const digit = '[\\d〇零○一二三四五六七八九十]';
const form = new RegExp(
  `(?<!${digit})(?:(?<year>\\d{4}|[一二][〇零○一二三四五六七八九]{3})年)?(?<month>${numeral})月(?:份)?(?:(?<day>${numeral})${dayEnd})?|` +
    `(?<![\\d./-])(?<isoYear>20\\d\\d)-(?<isoMonth>0[1-9]|1[0-2])-(?<isoDay>3[0-9])(?![\\d./-])`,
  'gu',
);

/**
 * Finds dates that do not exist: 2023年13月5日, 2月30日, 2023年2月29日, 二〇二三年六月三十一日, 2023-02-30. Without a year February
 * has 29 days; a month without a year and a day (13月) is left alone, as it may be anything.
 */
export function findImpossibleDates(text: string): ImpossibleDate[] {
  if (!/月|-[0０]/u.test(text)) return [];
  return findAll(toHalfWidth(text), form).flatMap(({ 0: found, index, groups = {} }) => {
    const year = readNumber(groups['year'] ?? groups['isoYear']);
    const month = readNumber(groups['month'] ?? groups['isoMonth']);
    const day = readNumber(groups['day'] ?? groups['isoDay']);
    if (month === undefined || (year === undefined && day === undefined)) return [];
    const reason = judge(year, month, day);
    return reason === undefined ? [] : [{ ...cutSpan(text, index, index + found.length), reason }];
  });
}

function readNumber(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  return /^\d+$/u.test(written) ? Number(written) : parseChineseNumber(written.replaceAll('○', '〇'));
}

function judge(year: number | undefined, month: number, day: number | undefined): string | undefined {
  if (month < 1 || month > 12) return `一年没有${month}月`;
  if (day === undefined) return undefined;
  if (day >= 1 && day <= daysInMonth(year, month)) return undefined;
  return `${month === 2 && day === 29 ? `${year ?? ''}年` : ''}${month}月没有${day}日`;
}

function daysInMonth(year: number | undefined, month: number): number {
  if (month === 2) {
    const isLeap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
    return isLeap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
