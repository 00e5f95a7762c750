import type { Catalogue } from '../../catalogue/catalogue.ts';
import { parsePeriod, periodMonths, type Period } from '../../text/period/period.ts';
import { isRevoked, type Saying } from './saying.ts';

/** Whether a document of a bureau looks back on the end of a period. One that was revoked is no report. */
export function isReviewed(
  { byBureau }: Pick<Catalogue, 'byBureau'>,
  bureau: string,
  period: Period,
): boolean {
  return (byBureau.get(bureau) ?? []).some((item) => !isRevoked({ item }) && looksBackOn(item, period));
}

/** Whether the document of a statement looks back on the end of a period. */
export function looksBackOn({ data }: Pick<Saying['item'], 'data'>, period: Period): boolean {
  const [, end] = periodMonths(period);
  return data.reviews.some((id) => {
    const reviewed = parsePeriod(id);
    if (!reviewed) return false;
    const [first, last] = periodMonths(reviewed);
    return first <= end && end <= last;
  });
}
