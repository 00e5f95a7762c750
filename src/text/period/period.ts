/** What a document speaks of: a year, a part of one, or a span of years. */
export interface Period {
  /** Canonical text, as in frontmatter and addresses: `2023`, `2023-H1`, `2023-Q3`, `2023-05`, `2023-01/2023-09`, `2021/2025`. */
  readonly id: string;
  /** `months` are several of one year that have no other name: 1—9月. */
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'months' | 'span';
  readonly firstYear: number;
  /** The same as `firstYear` except for a span; the last year belongs to it. */
  readonly lastYear: number;
  /** As people say it: `2023年上半年`. */
  readonly label: string;
}

/** From the founding of the People's Republic, the first that can have issued a document, to a year no plan reaches. */
export const firstPossibleYear = 1949;
export const lastPossibleYear = 2100;

const halves = ['上半年', '下半年'];
const quarters = ['第一季度', '第二季度', '第三季度', '第四季度'];

const form = /^(\d{4})(?:\/(\d{4})|-H([12])|-Q([1-4])|-(0[1-9]|1[0-2]))?$/u;
const monthsForm = /^(\d{4})-(0[1-9]|1[0-2])\/\1-(0[1-9]|1[0-2])$/u;

/**
 * Reads `2023`, `2023-H1`, `2023-Q3`, `2023-05` (a month), `2023-01/2023-09` (months of one year, both included) or `2021/2025` (years),
 * 1949 to 2100. Months that have a name of their own get it: `2023-01/2023-06` is `2023-H1`.
 */
export function parsePeriod(text: string): Period | undefined {
  const [, ownYear, from, to] = monthsForm.exec(text) ?? [];
  if (ownYear !== undefined) return readMonths(Number(ownYear), Number(from), Number(to));
  const [id, year, last, half, quarter, month] = form.exec(text) ?? [];
  if (id === undefined) return undefined;
  const firstYear = Number(year);
  const lastYear = Number(last ?? year);
  if (firstYear < firstPossibleYear || lastYear > lastPossibleYear) return undefined;
  const years = { id, firstYear, lastYear };
  const name = `${firstYear}年`;
  if (last !== undefined) {
    if (lastYear <= firstYear) return undefined;
    return { ...years, kind: 'span', label: `${firstYear}—${lastYear}年` };
  }
  if (half !== undefined) return { ...years, kind: 'half', label: name + (halves[Number(half) - 1] ?? '') };
  if (quarter !== undefined)
    return { ...years, kind: 'quarter', label: name + (quarters[Number(quarter) - 1] ?? '') };
  if (month !== undefined) return { ...years, kind: 'month', label: `${name}${String(Number(month))}月` };
  return { ...years, kind: 'year', label: name };
}

/** The name of some months of a year, the first and the last counted from 1: 1 to 9 of 2023 is `2023-01/2023-09`, 1 to 6 `2023-H1`. */
export function nameMonths(year: number, first: number, last: number): string {
  const length = last - first + 1;
  const isPart = (of: number) => length === of && (first - 1) % of === 0;
  if (isPart(12)) return String(year);
  if (isPart(6)) return `${String(year)}-H${String(last / 6)}`;
  if (isPart(3)) return `${String(year)}-Q${String(last / 3)}`;
  const write = (month: number) => `${String(year)}-${String(month).padStart(2, '0')}`;
  return length === 1 ? write(first) : `${write(first)}/${write(last)}`;
}

function readMonths(year: number, first: number, last: number): Period | undefined {
  if (last < first) return undefined;
  const id = nameMonths(year, first, last);
  if (!id.includes('/')) return parsePeriod(id);
  if (year < firstPossibleYear || year > lastPossibleYear) return undefined;
  const label = `${String(year)}年${String(first)}—${String(last)}月`;
  return { id, kind: 'months', firstYear: year, lastYear: year, label };
}

/**
 * Orders periods by their first month; of two that begin together the longer one comes first, as a year is announced before
 * its parts: 2021/2025, 2021, 2021-H1, 2021-Q1, 2021-01, 2021-Q2.
 */
export function comparePeriods(a: Period, b: Period): number {
  const [firstA, lastA] = periodMonths(a);
  const [firstB, lastB] = periodMonths(b);
  return firstA - firstB || lastB - lastA;
}

/** Orders periods by when they are over. */
export function compareEnds(a: Period, b: Period): number {
  return periodMonths(a)[1] - periodMonths(b)[1] || comparePeriods(a, b);
}

/** Every year that a period touches, ascending. */
export function periodYears({ firstYear, lastYear }: Pick<Period, 'firstYear' | 'lastYear'>): number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
}

const monthsIn = { half: 6, quarter: 3, month: 1 } as const;

/** Whether the second period lies within the first; a period lies within itself. */
export function containsPeriod(whole: Period, part: Period): boolean {
  const [first, last] = periodMonths(whole);
  const [partFirst, partLast] = periodMonths(part);
  return first <= partFirst && partLast <= last;
}

/** The first day of a period, `2023-01-01`. */
export function periodStart(period: Period): string {
  const [first] = periodMonths(period);
  return `${String(Math.floor(first / 12))}-${String((first % 12) + 1).padStart(2, '0')}-01`;
}

/** Each period once, without those that lie within another of them; in the order in which they come. */
export function outermostPeriods(periods: readonly Period[]): Period[] {
  const unique = [...new Map(periods.map((period) => [period.id, period])).values()];
  return unique.filter((part) => !unique.some((whole) => whole !== part && containsPeriod(whole, part)));
}

/** The last day of a period, `2023-06-30`. */
export function periodEnd(period: Period): string {
  const next = periodMonths(period)[1] + 1;
  return new Date(Date.UTC(Math.floor(next / 12), next % 12, 0)).toISOString().slice(0, '2023-06-30'.length);
}

/** First and last month, counted from the year 0. */
export function periodMonths({ id, kind, firstYear, lastYear }: Period): readonly [number, number] {
  if (kind === 'year' || kind === 'span') return [firstYear * 12, lastYear * 12 + 11];
  if (kind === 'months') {
    const [, , first, last] = monthsForm.exec(id) ?? [];
    return [firstYear * 12 + Number(first) - 1, firstYear * 12 + Number(last) - 1];
  }
  const length = monthsIn[kind];
  const part = Number(/\d+$/u.exec(id)?.[0]) - 1;
  const first = firstYear * 12 + part * length;
  return [first, first + length - 1];
}
