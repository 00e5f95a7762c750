import { findAll } from '../find-all.ts';
import { parseChineseNumber } from '../quantity/chinese-number.ts';
import { toHalfWidth } from '../spelling/normalise.ts';
import { parsePeriod, type Period } from './period.ts';
import { cutSpan, type Span } from '../span.ts';

/** A period that a title names. */
export interface PeriodMention extends Span {
  readonly period: Period;
}

const year = '(?:(?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})';
const part = '(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度';
const form = new RegExp(
  `(?<![\\d〇零○一二三四五六七八九])(?:(?<first>${year})年?\\s*(?:[-—–~～－至到]|——)\\s*(?<last>${year})年|(?<year>${year})年度?(?:${part})?)|` +
    `(?<![前后])(?:${part})|(?<=[“"]?)(?<plan>十[一二三四五六七八九])五(?=[”"]|规划|时期|期间|计划)`
      .replace('(?<half>', '(?<laterHalf>')
      .replace('(?<quarter>', '(?<laterQuarter>'),
  'gu',
);

const quarters: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

/**
 * Reads the periods that a title names: 2024年, 2023年上半年, 下半年 (of the year before it), 2021—2025年, “十四五”. What stands in brackets
 * or in 《》 counts only if nothing else does.
 */
export function readTitlePeriods(title: string): PeriodMention[] {
  const plain = toHalfWidth(title);
  const outside = plain.replace(/《[^》]*》|[（(][^（()）]*[)）]/gu, (aside) => '\0'.repeat(aside.length));
  const found = readPeriods(outside, title);
  return found.length > 0 ? found : readPeriods(plain, title);
}

function readPeriods(plain: string, title: string): PeriodMention[] {
  let lastYear: number | undefined;
  return findAll(plain, form).flatMap(({ 0: written, index, groups = {} }) => {
    const { first, last, plan } = groups;
    const own = readYear(groups['year']) ?? readYear(last);
    lastYear = own ?? lastYear;
    const half = groups['half'] ?? groups['laterHalf'];
    const quarter = groups['quarter'] ?? groups['laterQuarter'];
    const named = plan === undefined ? lastYear : undefined;
    const id =
      first !== undefined && last !== undefined
        ? `${readYear(first) ?? ''}/${readYear(last) ?? ''}`
        : plan === undefined
          ? formatPeriod(named, half, quarter)
          : formatPlan(plan);
    const period = id === undefined ? undefined : parsePeriod(id);
    return period ? [{ ...cutSpan(title, index, index + written.length), period }] : [];
  });
}

function readYear(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  return /^\d+$/u.test(written) ? Number(written) : parseChineseNumber(written.replaceAll('○', '〇'));
}

function formatPeriod(
  named: number | undefined,
  half: string | undefined,
  quarter: string | undefined,
): string | undefined {
  if (named === undefined) return undefined;
  if (half !== undefined) return `${named}-H${half === '上' ? '1' : '2'}`;
  return quarter === undefined ? String(named) : `${named}-Q${quarters[quarter] ?? quarter}`;
}

/** The 10th five-year plan began in 2001, and each one since five years after the last. */
function formatPlan(plan: string): string {
  const first = 2001 + 5 * ((parseChineseNumber(plan) ?? 10) - 10);
  return `${first}/${first + 4}`;
}

/** Whether a document about a period may bear a title that names another: they share a year, and neither names a part that the other leaves out. */
export function agrees(mention: Period, period: Period): boolean {
  if (mention.lastYear < period.firstYear || period.lastYear < mention.firstYear) return false;
  if (mention.kind === 'year' || mention.kind === 'span') return true;
  if (mention.id === period.id) return true;
  return mention.kind === 'half' && (period.kind === 'quarter' || period.kind === 'month');
}
