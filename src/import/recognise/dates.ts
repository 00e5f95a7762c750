import { findDates } from '../../text/period/calendar-mention.ts';
import { parseDateTime } from '../../text/period/date.ts';

/**
 * A day that a line consists of, as frontmatter writes it: `（2022年11月25日）` → `2022-11-25`, `二〇二三年一月五日` → `2023-01-05`.
 * Undefined if the line says more, or names no day.
 */
export function readDateLine(text: string): string | undefined {
  const inner = spellNought(text.replace(/^[\s（(【[]+|[\s）)】\]]+$/gu, ''));
  const [mention, ...others] = findDates(inner);
  if (!mention || others.length > 0 || mention.to || mention.text !== inner.replace(/\s+/gu, '')) {
    return readSpaced(inner);
  }
  return toDay(mention.from);
}

/** `二OO九年`: many type the letter O, Latin or Greek, for 〇. */
function spellNought(text: string): string {
  return text.replace(/^[一二]\s*[一二三四五六七八九〇○零OoＯοΟ0\s]{3,9}年/u, (year) =>
    year.replace(/[OoＯοΟ0]/gu, '〇'),
  );
}

/** `2023 年 1 月 5 日`: Word sets spaces between Chinese and digits. */
function readSpaced(text: string): string | undefined {
  const closed = text.replace(/\s+/gu, '');
  return closed === text ? undefined : readDateLine(closed);
}

/** The month that a line consists of: `二〇二三年一月` → `2023-01`. */
export function readMonthLine(text: string): string | undefined {
  const inner = spellNought(text.replace(/^[\s（(]+|[\s）)]+$/gu, '').replace(/\s+/gu, ''));
  const [mention] = findDates(inner);
  if (!mention || mention.to || mention.text !== inner) return undefined;
  const { year, month, day } = mention.from;
  if (year === undefined || month === undefined || day !== undefined) return undefined;
  return `${String(year)}-${pad(String(month))}`;
}

/** A day with its time, if the text begins with one in any of the usual forms: `2020/3/17 9:05:00` → `2020-03-17 09:05`. */
export function readDateTime(text: string): string | undefined {
  const form =
    /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]*(\d{1,2})[:：](\d{2}))?/u;
  const [, year, month, day, hour, minute] = form.exec(text.normalize('NFKC')) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const time = hour === undefined ? '' : ` ${pad(hour)}:${minute ?? ''}`;
  // A page that does not know the time writes midnight.
  const written = time === ' 00:00' ? date : date + time;
  return parseDateTime(written) ? written : undefined;
}

function toDay({ year, month, day }: { year?: number; month?: number; day?: number }): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${String(year)}-${pad(String(month))}-${pad(String(day))}`;
  return parseDateTime(date) ? date : undefined;
}

function pad(text = ''): string {
  return text.padStart(2, '0');
}
