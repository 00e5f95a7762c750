import type { Catalogue } from '../../catalogue/catalogue.ts';
import { parsePeriod, periodMonths } from '../../text/period/period.ts';
import { isRevoked, type Saying } from './saying.ts';

/**
 * Whether a document of a bureau looks back on a month. One that was revoked is no report.
 * @param month counted from the year 0: that in which something was due
 */
export function isReviewed(
  { byBureau }: Pick<Catalogue, 'byBureau'>,
  bureau: string,
  month: number,
): boolean {
  return (byBureau.get(bureau) ?? []).some((item) => !isRevoked({ item }) && looksBackOn(item, month));
}

/** Whether the document of a statement looks back on a month. */
export function looksBackOn({ data }: Pick<Saying['item'], 'data'>, month: number): boolean {
  return data.reviews.some((id) => {
    const reviewed = parsePeriod(id);
    if (!reviewed) return false;
    const [first, last] = periodMonths(reviewed);
    return first <= month && month <= last;
  });
}
