import type { Item } from '../../catalogue/catalogue.ts';
import { parsePeriod, periodEnd } from '../../text/period/period.ts';

/** The last day on which any document looks back: nobody can have read of results after it. */
export function findLastReviewedDay(items: readonly Pick<Item, 'data'>[]): string | undefined {
  return items
    .flatMap(({ data }) => data.reviews.flatMap((id) => parsePeriod(id) ?? []))
    .map(periodEnd)
    .sort()
    .at(-1);
}

/**
 * A day that has come for certain: the day of the newest commit, or the last day that a document looks back on, if that is later (it
 * may not be committed yet). Without git, the dates of the documents tell as well; with it they do not, for a year that was mistyped
 * (2099) would make all promises of the site overdue. A build asks no clock: the same commit gives the same pages. What is due later
 * is not yet due; what was due by then is over.
 */
export function findKnownDay(
  items: readonly Pick<Item, 'data' | 'orderDate'>[],
  commitDay?: string,
): string | undefined {
  const sure = findLatest([findLastReviewedDay(items), commitDay]);
  if (commitDay !== undefined) return sure;
  return findLatest([...items.map(({ orderDate }) => orderDate), sure]);
}

function findLatest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
