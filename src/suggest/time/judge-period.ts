import type { StatementKind } from '../../schema/document.ts';
import type { Frontmatter } from '../../schema/frontmatter.ts';
import { findDates, type DateMention } from '../../text/period/calendar-mention.ts';
import { parsePeriod } from '../../text/period/period.ts';
import type { Look } from './judge-kind.ts';
import { formatPlan } from './five-year-plan.ts';
import { isMidYear } from './outlook/form.ts';
import type { Scope } from './scope.ts';

type Periods = Pick<Frontmatter, 'plans' | 'reviews'> & Partial<Pick<Frontmatter, 'title' | 'published'>>;

/** The period that a statement has if none is written; undefined if the document has several. */
export function defaultPeriod(kind: StatementKind, { plans, reviews }: Periods): string | undefined {
  const [first, second] = kind === 'target' ? [plans, reviews] : [reviews, plans];
  const [only, ...others] = first.length > 0 ? first : second;
  return others.length === 0 ? only : undefined;
}

/** What the words of a statement stand in. */
export interface PeriodPlace {
  readonly kind: StatementKind;
  readonly look: Look;
  /** Whether a heading tells that, and not only the document's kind. */
  readonly isLookTold: boolean;
  /** What leads the point that they stand in: 三是“十四五”期间的项目：. */
  readonly lead: string;
  readonly periods: Periods;
  /** What governs them. */
  readonly scope: Scope;
  /** Whether their sentence goes on with what was done of it: 计划90公里，完工72公里. */
  readonly isFulfilled: boolean;
  /** Whether they tell how much there is: in five years, at their end. */
  readonly isLevel: boolean;
  /** Whether they tell what was carried: each year has a number of its own. */
  readonly isTraffic: boolean;
}

const leadingPlan = /[“"]十([一二三四五六七八九])五[”"]/u;

/**
 * The period that a statement speaks of, as far as its words or where it stands tell: 2022年完成危桥改造7座 in a plan of 2023 is of
 * 2022. A month or a day in the document's year says no more than the year. What a report says was promised, it says of the whole
 * year; what it promises is of the time that comes after.
 * @param words those that are marked, and a date that stands before them
 * @returns undefined if nothing is known
 */
export function judgePeriod(
  words: string,
  { kind, look: usualLook, isLookTold, lead, periods, scope, isFulfilled, isLevel, isTraffic }: PeriodPlace,
): string | undefined {
  // What a report promises that plans as well is of its plans.
  const isOfPlans = kind === 'target' && !isLookTold && !isFulfilled && isOfNextYear(periods);
  const look = isOfPlans ? 'ahead' : usualLook;
  const usual = defaultPeriod(kind, periods);
  const side = kind === 'result' || look === 'back' ? periods.reviews : periods.plans;
  const own = side.length > 1 ? undefined : (side[0] ?? usual);
  const year = own === undefined ? undefined : parsePeriod(own)?.lastYear;
  const plain = words.replace(/《[^》]*》|（[^）]*）|\([^)]*\)/gu, hide);
  if (scope.plan !== undefined) return isLevel ? String(parsePeriod(scope.plan)?.lastYear) : scope.plan;
  const leading = kind === 'target' ? leadingPlan.exec(lead) : null;
  if (leading) return formatPlan(leading[1] ?? '');
  // 截至9月底，计划新增的9辆已到位6辆: the day is not that of the plan.
  const [date] = findDates(kind === 'target' ? plain.replace(untilNow, hide) : plain);
  const said = date && toPeriod(date, year);
  if (said !== undefined && parsePeriod(said)?.firstYear !== year) return said;
  if (year === undefined || own === undefined) return said ?? usual;
  // 2010年, and how much there was at its end, in a document of the five years that end with it.
  const isSpan = parsePeriod(own)?.kind === 'span';
  // 总里程已达▯, in a plan of several years: before they begin.
  if (isSpan && isLevel && kind === 'result' && periods.reviews.length === 0 && said === undefined)
    return String((parsePeriod(own)?.firstYear ?? year) - 1);
  if (isSpan && isLevel && (scope.year ?? year) === year) return String(year);
  // 到2025年，…；新改建▯, in a plan of the five years that end with it
  if (isSpan && kind === 'target' && scope.year === year) return isTraffic ? String(year) : own;
  // 港口吞吐量完成▯, in a report of five years: of the last of them, unless they are added up.
  if (isSpan && isTraffic && kind === 'result' && said === undefined && !inAll.test(plain))
    return String(scope.year ?? year);
  if (date?.from.year === undefined && scope.year !== undefined && (isSpan || scope.year !== year))
    return String(scope.year);
  if (isSpan && said !== undefined) return said;
  // 下半年…，确保全年完成8亿元
  if (kind === 'target' && /全年|年内/u.test(plain) && parsePeriod(own)?.kind !== 'year') return String(year);
  if (scope.isRest && kind === 'target' && !/全年|年内/u.test(plain)) {
    const half = periods.reviews.find((period) => period.endsWith('-H1'));
    return findNext(half ?? own) ?? own;
  }
  if (kind === 'result') return look === 'back' && periods.reviews.length === 0 ? String(year - 1) : own;
  if (look === 'back') return String(year);
  // 下半年打算, in the report of a year that is not over
  return periods.plans.length === 0 && !(isMidYear(periods) && parsePeriod(own)?.kind === 'year')
    ? findNext(own)
    : own;
}

const inAll = /累计|五年|合计|共|年均/u;
const untilNow = /截[至止](?:今年|本年)?\d{1,2}月(?:底|末|份|\d{1,2}日)?/gu;

function hide(words: string): string {
  return '　'.repeat(words.length);
}

/** Whether a document plans a year after those that it reports, and no half of one of them. */
function isOfNextYear({ plans, reviews }: Periods): boolean {
  const yearsOf = (periods: readonly string[]) => periods.flatMap((one) => parsePeriod(one)?.lastYear ?? []);
  return plans.length > 0 && Math.min(...yearsOf(plans)) > Math.max(...yearsOf(reviews));
}

/** Whether words tell of a year before those that a document plans: 2022年完成12座 in a plan of 2023. */
export function isPast(words: string, { plans }: Pick<Periods, 'plans'>): boolean {
  const years = plans.flatMap((plan) => parsePeriod(plan)?.firstYear ?? []);
  const said = findDates(words)[0]?.from.year;
  return said !== undefined && years.length > 0 && said < Math.min(...years);
}

function toPeriod({ from, to }: DateMention, year: number | undefined): string | undefined {
  const first = from.year ?? to?.year ?? year;
  const last = to?.year ?? first;
  if (first === undefined || last === undefined) return undefined;
  if (last > first) return `${String(first)}/${String(last)}`;
  if (from.month === undefined || to !== undefined) return String(first);
  return `${String(first)}-${String(from.month).padStart(2, '0')}`;
}

/** What comes after a report's period: the other half, or the next year. */
function findNext(period: string): string | undefined {
  const parsed = parsePeriod(period);
  if (parsed?.kind === 'half' && period.endsWith('H1')) return period.replace('H1', 'H2');
  return parsed?.kind === 'year' ? String(parsed.lastYear + 1) : undefined;
}
