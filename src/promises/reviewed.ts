import type { Catalogue } from '../catalogue/catalogue.ts';
import { parsePeriod, periodMonths, type Period } from '../text/period/period.ts';

/** Whether a document of a bureau looks back on the end of a period. */
export function isReviewed(
  { byBureau }: Pick<Catalogue, 'byBureau'>,
  bureau: string,
  period: Period,
): boolean {
  const [, end] = periodMonths(period);
  return (byBureau.get(bureau) ?? []).some(({ data }) =>
    data.reviews.some((id) => {
      const reviewed = parsePeriod(id);
      if (!reviewed) return false;
      const [first, last] = periodMonths(reviewed);
      return first <= end && end <= last;
    }),
  );
}
