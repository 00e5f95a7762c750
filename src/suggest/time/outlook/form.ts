import type { Frontmatter } from '../../../schema/frontmatter.ts';
import { parsePeriod } from '../../../text/period/period.ts';
import { readLook } from '../judge-kind.ts';
import { isWithin } from '../read-year.ts';

/** What of a document tells what its parts may be. */
export type Formed = Pick<Frontmatter, 'kind' | 'plans' | 'reviews'> &
  Partial<Pick<Frontmatter, 'title' | 'published'>>;

/** What a document is made of. */
export interface Form {
  /** A plan only plans, a report only reports, and many do first the one and then the other. */
  readonly is: 'plan' | 'report' | 'both';
  /** Years that it plans and does not report. */
  readonly planned: readonly number[];
  /** Years that it reports and does not plan. */
  readonly reported: readonly number[];
  /** Whether it was written before what it reports was over: then 下半年 is to come. */
  readonly isMidYear: boolean;
}

const reports = /总结|小结|回顾|汇报|(?:工作|完成|落实|开展|进展)(?:和[^，。]{2,6})?情况/u;
const plans = /计划|打算|安排|思路|要点|谋划|部署|重点工作|工作重点|工作意见|安排意见|展望|任务/u;
const half = /上半年|半年/u;

/** What a document is made of; undefined where its title does not call it a report or a plan: news may tell of anything in any order. */
export function readForm(data: Formed): Form | undefined {
  const { title = '' } = data;
  const look = readLook(data);
  const isReport = reports.test(title);
  const isPlan = plans.test(title.replace(/(?:计划|要点|任务|安排)(?:工作)?(?:完成|落实|执行|进展)/gu, ''));
  if (!isReport && !(isPlan && look === 'ahead')) return undefined;
  const yearsOf = (periods: readonly string[]) =>
    periods.flatMap((one) => {
      const { firstYear = 0, lastYear = 0 } = parsePeriod(one) ?? {};
      return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
    });
  const [planned, reported] = [yearsOf(data.plans), yearsOf(data.reviews)];
  const is = look === 'ahead' && !isReport ? 'plan' : !isPlan && data.plans.length === 0 ? 'report' : 'both';
  return {
    is,
    planned: planned.filter((year) => !reported.includes(year)),
    reported: reported.filter((year) => !planned.includes(year)),
    isMidYear: isMidYear(data),
  };
}

/** Whether a document was written before the year that it reports was over. */
export function isMidYear({ title = '', reviews, published }: Omit<Formed, 'kind'>): boolean {
  const years = reviews.flatMap((one) => parsePeriod(one)?.lastYear ?? []);
  return (
    reviews.some((one) => one.endsWith('-H1')) ||
    (half.test(title) && years.length > 0) ||
    years.some((year) => isWithin(year, published))
  );
}
