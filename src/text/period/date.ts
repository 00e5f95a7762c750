import { firstPossibleYear, lastPossibleYear } from './period.ts';

/** A day of the calendar, with the time of day if it is known, in Beijing time. No instant: a day has no time zone. */
export interface CalendarDate {
  /** `2023-12-01`; orders as text. */
  readonly date: string;
  /** `10:30` */
  readonly time?: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads `2023-12-01`, if there is such a day. */
export function parseDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  return createDate(Number(year), Number(month), Number(day));
}

/** Reads `2023-12-01` or `2023-12-01 10:30`. */
export function parseDateTime(text: string): CalendarDate | undefined {
  const [, day = '', time] = /^(\d{4}-\d{2}-\d{2})(?: ((?:[01]\d|2[0-3]):[0-5]\d))?$/u.exec(text) ?? [];
  const date = parseDate(day);
  return date && time !== undefined ? { ...date, time } : date;
}

/** `2023-12-01T10:30:00+08:00`, or `2023-12-01` without a time. China has had one time zone and no summer time since 1992. */
export function toIsoDateTime({ date, time }: Pick<CalendarDate, 'date' | 'time'>): string {
  return time === undefined ? date : `${date}T${time}:00+08:00`;
}

/** 2023/12/1, 2023.12.01, 2023年12月1日, 2023-1-5 or 20231201, with or without a time after it. */
const mistaken =
  /^(\d{4})(?:(\d{2})(\d{2})|\s*[-/.年—–]\s*(\d{1,2})\s*[-/.月—–]\s*(\d{1,2})\s*日?)(?:(?:(?<=日)|\s*T|\s)\s*\d{1,2}[:时].*)?$/u;

/**
 * What was meant by a date in another of the forms that people write, as `2023-12-01`, for an error message. A time is left
 * out. `undefined` if the text is no date, or there is no such day.
 */
export function suggestDate(text: string): string | undefined {
  const match = mistaken.exec(text.normalize('NFKC').trim());
  if (!match) return undefined;
  const [, year, month = match[4], day = match[5]] = match;
  return createDate(Number(year), Number(month), Number(day))?.date;
}

/** The same with the time, if one follows that there is: `2027年1月5日 9时` → `2027-01-05 09:00`. */
export function suggestDateTime(text: string): string | undefined {
  const date = suggestDate(text);
  const [, hour = '', minute = '0'] =
    /(?:日|T|\s)\s*(\d{1,2})[:时点](?:(\d{1,2})(?![\d])[分]?)?/u.exec(text.normalize('NFKC')) ?? [];
  const written = `${date ?? ''} ${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  return date !== undefined && hour !== '' && parseDateTime(written) ? written : date;
}

/** Why a date in one of those forms is none: `2025-02-30` → 2025年2月没有30日. `undefined` if that is not the reason. */
export function explainNoDate(text: string): string | undefined {
  const match = mistaken.exec(text.normalize('NFKC').trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = [match[1], match[2] ?? match[4], match[3] ?? match[5]].map(Number);
  if (month < 1 || month > 12) return `一年没有${String(month)}月`;
  if (day >= 1 && day <= daysInMonth(year, month)) return undefined;
  return `${String(year)}年${String(month)}月没有${String(day)}日`;
}

function createDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (!(year >= firstPossibleYear && year <= lastPossibleYear)) return undefined;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  return { date: `${year}-${pad(month)}-${pad(day)}`, year, month, day };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
