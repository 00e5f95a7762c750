import type { Catalogue, Item } from '../../catalogue/catalogue.ts';
import { parsePeriod, periodEnd } from '../../text/period/period.ts';

/** A day that has come for certain, and what tells it. */
export interface KnownDay {
  /** `2023-12-31`. */
  readonly day: string;
  readonly by: keyof typeof reasons;
}

/** What tells the day, as readers are told. */
const reasons = {
  setting: '网站设置里写明的日子',
  commit: '内容最近一次修改的日子',
  report: '总结最晚说到的日子',
  document: '文件里最晚的日子',
} as const;

/** `2023-12-31（总结最晚说到的日子）`. */
export function describeKnownDay({ day, by }: KnownDay): string {
  return `${day}（${reasons[by]}）`;
}

/** The last year for which something may have been promised: a plan for the next one may be out already, a later year is a slip. */
export function findLastYear(knownDay: string | undefined): number | undefined {
  return knownDay === undefined ? undefined : Number(knownDay.slice(0, '2024'.length)) + 1;
}

/** Whether a year is over for certain: a report on it can be expected then. */
export function isYearOver(year: number, knownDay: string | undefined): boolean {
  return knownDay !== undefined && `${String(year)}-12-31` <= knownDay;
}

/** The last day on which any document looks back: nobody can have read of results after it. */
export function findLastReviewedDay(items: readonly Pick<Item, 'data'>[]): string | undefined {
  return findLatest(
    items.flatMap(({ data }) => data.reviews.flatMap((id) => parsePeriod(id) ?? [])).map(periodEnd),
  );
}

/**
 * The only place that decides by which day promises are due. A build asks no clock: the same content gives the same pages. The site's
 * settings may name the day (`ledgerDay`): then an export without git gives the same pages as well. Otherwise the day of the newest
 * commit tells; without git the dates of the documents do, but with it they do not, for a year that was mistyped (2099) would make all
 * promises of the site overdue. A document that looks back on a later day shows that it has come. What is due later is not yet due;
 * what was due by then is over.
 * @param commitDay of the newest commit of the content
 */
export function findKnownDay(
  {
    items,
    settings,
  }: { readonly items: readonly Pick<Item, 'data' | 'orderDate'>[] } & Pick<Catalogue, 'settings'>,
  commitDay?: string,
): KnownDay | undefined {
  const { ledgerDay } = settings.site;
  const given: KnownDay | undefined =
    ledgerDay !== undefined
      ? { day: ledgerDay, by: 'setting' }
      : commitDay !== undefined
        ? { day: commitDay, by: 'commit' }
        : name(findLatest(items.map(({ orderDate }) => orderDate)), 'document');
  const reviewed = name(findLastReviewedDay(items), 'report');
  return reviewed && (!given || reviewed.day > given.day) ? reviewed : given;
}

function name(day: string | undefined, by: KnownDay['by']): KnownDay | undefined {
  return day === undefined ? undefined : { day, by };
}

function findLatest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}
