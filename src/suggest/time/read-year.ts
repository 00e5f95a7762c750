import type { Frontmatter } from '../../schema/frontmatter.ts';
import { parsePeriod } from '../../text/period/period.ts';

/** What of a document tells which year 今年 is. */
export type Dated = Pick<Frontmatter, 'plans' | 'reviews'> & Partial<Pick<Frontmatter, 'published'>>;

/** 下一步 in a report of a year is the next one, or what is left of that year if the report was written long before its end. */
export function readNext({ plans, reviews, published }: Dated): {
  readonly year?: number;
  readonly isRest?: true;
} {
  if (reviews.some((one) => one.endsWith('-H1'))) return { isRest: true };
  const reviewed = reviews.flatMap((one) => parsePeriod(one)?.lastYear ?? []);
  if (plans.length > 0 || reviewed.length === 0) return {};
  const last = Math.max(...reviewed);
  return { year: isWithin(last, published) ? last : last + 1 };
}

/** Whether most of a quarter of a year was still to come when a document was published. */
export function isWithin(year: number, published: string | undefined): boolean {
  const [own, month] = (published ?? '').split('-').map(Number);
  return own === year && month !== undefined && month < lateMonth;
}
const lateMonth = 10;

/** The year before those that a document plans, if it does nothing else. */
export function readLast({ plans, reviews }: Dated): { readonly year?: number } {
  const planned = plans.flatMap((one) => parsePeriod(one)?.firstYear ?? []);
  return reviews.length > 0 || planned.length === 0 ? {} : { year: Math.min(...planned) - 1 };
}

/** The year with which what a document reports ends; undefined where it reports half of one. */
export function readLastYear({ plans, reviews }: Dated): number | undefined {
  const periods = reviews.length > 0 ? reviews : plans;
  if (periods.some((one) => /-[HQ\d]/u.test(one))) return undefined;
  const years = periods.flatMap((one) => parsePeriod(one) ?? []);
  if (years.length === 0) return undefined;
  return reviews.length > 0
    ? Math.max(...years.map(({ lastYear }) => lastYear))
    : Math.min(...years.map(({ firstYear }) => firstYear)) - 1;
}

/** 今年完成8亿元: the year that is reported calls itself so. */
const thisYearDone =
  /今年(?:以来|来|[^，。；将计拟要力确]{0,10}?(?:预计|已|共|实际)?(?:完成|建成|新增|新改建|新建|改造)(?!.{0,8}目标任务))/u;
/** 今年计划60公里，实际完成62公里 */
const fulfilled =
  /^[^。；;]*?[，,、][^。；;]*?(?:已|实际|目前|截[至止])[^。；;]*(?:完成|建成|完工|到位)|^[^。；;]{0,60}完成情况/u;

/** 今年 in a report of last year that tells what it will bring is the year in which it was published. */
export function readYear(
  name: string,
  { plans, reviews, published }: Dated,
  text: string,
  since: string,
): number | undefined {
  const planned = plans.map((one) => parsePeriod(one)?.firstYear).find((one) => one !== undefined);
  const reviewed = reviews.map((one) => parsePeriod(one)?.lastYear).find((one) => one !== undefined);
  const issued = published === undefined ? undefined : Number(published.slice(0, 4));
  const isOwn = /去年|上年/u.test(name) ? thisYearDone.test(text) : fulfilled.test(since);
  const isLater = reviewed !== undefined && issued === reviewed + 1 && !isOwn;
  // Written before the year that it reports was over, it calls that one 今年.
  const isOfThen = issued !== undefined && issued === reviewed;
  const present = isOfThen ? reviewed : (planned ?? (isLater ? issued : reviewed));
  if (present === undefined) return undefined;
  if (/去年|上年/u.test(name)) return present - 1;
  return /明年|来年/u.test(name) ? (planned ?? (reviewed ?? present) + 1) : present;
}

/** Whether a year had not begun when a document was published: of it nothing can have been done. */
export function isToCome(year: number, { plans, reviews, published }: Dated): boolean {
  const own = [...plans, ...reviews].flatMap((one) => parsePeriod(one)?.firstYear ?? []);
  return year > (published === undefined ? Math.max(...own) : Number(published.slice(0, 4)));
}

/** Whether a report of a year, and of nothing to come, was published when the year after it was over. */
export function isLate({ plans, reviews, published }: Dated): boolean {
  const reviewed = reviews.flatMap((one) => parsePeriod(one)?.lastYear ?? []);
  return plans.length === 0 && Number(published?.slice(0, 4) ?? Infinity) > Math.max(...reviewed) + 1;
}

/** What a plan says of a year before is past, what a report says of one after is promised. */
export function compareYear(year: number, { plans, reviews }: Dated): 'past' | 'promise' | undefined {
  const planned = plans.flatMap((one) => parsePeriod(one)?.firstYear ?? []);
  const reviewed = reviews.flatMap((one) => parsePeriod(one)?.lastYear ?? []);
  if (planned.length > 0 && year < Math.min(...planned)) return 'past';
  return reviewed.length > 0 && year > Math.max(...reviewed) ? 'promise' : undefined;
}
