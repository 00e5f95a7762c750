import { periodEnd, periodMonths } from '../../text/period/period.ts';
import { cumulatedFrom } from './cumulated.ts';
import { timedWordsOf } from '../../text/statement/lead.ts';
import { firstMonthOf, lastMonthOf, type Saying } from './saying.ts';

/** How far a mention of time within a year reaches: to which month of it. 全年任务 names what was promised, not what was done. */
const mentions: readonly (readonly [RegExp, number])[] = [
  [/全年(?!度?(?:目标|任务|计划|总))|下半年|第?四季度|年[底末]/gu, 12],
  [/前三个?季度|第?三季度/gu, 9],
  [/上半年|第?二季度/gu, 6],
  [/第?一季度/gu, 3],
];
/** 截至10月底, 1—10月, 前10个月. */
const months = /截[至止]到?(?:今年|\d{4}年)?(\d{1,2})月|(?<!\d)1月?[-—–~～至到](\d{1,2})月|前(\d{1,2})个月/gu;

/**
 * The month up to which a report tells what was done. A report on a year that was written in November, or that says 1—10月, does not
 * know how the year ended.
 */
export function reachOf(saying: Saying): number {
  return Math.min(lastMonthOf(saying), saidReach(saying) ?? Infinity, writtenReach(saying) ?? Infinity);
}

const monthsOfYear = 12;

/**
 * The last day of which a report tells: `2024-09-30`. One that was written on 28 December, of a year that is all but over, tells of that
 * day, though not of how the month ended.
 */
export function lastDayOf(saying: Saying): string {
  const month = Math.min(lastMonthOf(saying), saidReach(saying) ?? Infinity);
  const before = writtenReach(saying);
  if (before === undefined || month <= before) return endOfMonth(month);
  const { written, published } = saying.item.data;
  const day = (written ?? published ?? '').slice(0, '2023-12-28'.length);
  return day.length === '2023-12-28'.length ? day : endOfMonth(before);
}

function endOfMonth(month: number): string {
  const [year, number] = [Math.floor(month / monthsOfYear), (month % monthsOfYear) + 1];
  const day = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return [year, number, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * The month from which a report counts. In the second quarter 累计30公里 counts from the beginning of the year, as 1—6月 does, and not
 * on top of what the first quarter had. “十四五”以来累计 counts from the beginning of these years; of 开工以来累计 nobody knows, and it is
 * before all.
 */
export function countsFrom(saying: Saying): number {
  const { period, statement } = saying;
  const first = firstMonthOf(saying);
  const before = cumulatedFrom(saying);
  if (before !== undefined) return before;
  const words =
    timedWordsOf(statement)
      .split(/[。！？]/u)
      .at(-1) ?? '';
  return fromJanuary.test(words) ? Math.min(first, period.firstYear * monthsOfYear) : first;
}

const fromJanuary =
  /累计|今年以来|年初以来|年初至今|(?<!\d)1月?[-—–~～至到]\d{1,2}月|前[三\d]个?(?:季度|月)/u;

/** Whether the words themselves stop before the end of their period. */
export function stopsEarly(saying: Saying): boolean {
  return (saidReach(saying) ?? Infinity) < lastMonthOf(saying);
}

function saidReach({ statement, period }: Saying): number | undefined {
  const words = timedWordsOf(statement);
  const found = [
    ...mentions.flatMap(([pattern, month]) =>
      [...words.matchAll(pattern)].map(({ index }) => ({ index, month })),
    ),
    ...[...words.matchAll(months)].map((match) => ({
      index: match.index,
      month: Number(match.slice(1).find(Boolean)),
    })),
  ];
  // The mention that stands nearest holds: 继上半年完成30公里后，全年完成58公里.
  const nearest = found.toSorted((a, b) => a.index - b.index).at(-1);
  if (!nearest || nearest.month < 1) return undefined;
  const month = period.lastYear * monthsOfYear + nearest.month - 1;
  return month < periodMonths(period)[0] ? undefined : month;
}

/** The last month that was over when the report was written, if its time was not. */
function writtenReach({ item: { data }, period }: Saying): number | undefined {
  const day = data.written ?? data.published;
  if (day === undefined || day.slice(0, '2023-12-31'.length) >= periodEnd(period)) return undefined;
  const [year, month] = day.split('-');
  return Number(year) * monthsOfYear + Number(month) - 2;
}
