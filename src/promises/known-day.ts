import type { Item } from '../catalogue/catalogue.ts';
import { parsePeriod, periodEnd } from '../text/period/period.ts';

/** The last day on which any document looks back: nobody can have read of results after it. */
export function findLastReviewedDay(items: readonly Pick<Item, 'data'>[]): string | undefined {
  return items
    .flatMap(({ data }) => data.reviews.flatMap((id) => parsePeriod(id) ?? []))
    .map(periodEnd)
    .sort()
    .at(-1);
}

/**
 * A day that has come for certain: the latest of the dates of the documents, the last day that one of them looks back on, and the
 * day of the newest commit, if there is one. A build asks no clock: the same commit gives the same pages. What is due later is not
 * yet due; what was due by then is over.
 */
export function findKnownDay(
  items: readonly Pick<Item, 'data' | 'orderDate'>[],
  commitDay?: string,
): string | undefined {
  const days = [...items.map(({ orderDate }) => orderDate), findLastReviewedDay(items), commitDay];
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
