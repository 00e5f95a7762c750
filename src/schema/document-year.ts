import { parsePeriod } from '../text/period/period.ts';
import { yearsOfPeriods } from '../text/period/years.ts';
import type { Frontmatter } from './frontmatter.ts';

/** What a year is read from. */
export interface Dated {
  readonly id: string;
  readonly data: Pick<Frontmatter, 'plans' | 'reviews' | 'published' | 'written'>;
}

/** The years of which a document speaks, ascending, each once; of no period, the year in which it was published or written. */
export function listYearsOf({ plans, reviews, published, written }: Dated['data']): number[] {
  const years = yearsOfPeriods([...plans, ...reviews]);
  const [year] = (published ?? written ?? '').split('-', 1);
  return years.length > 0 || !year ? years : [Number(year)];
}

/**
 * The one year under which the data of a document are filed: the first that a plan is for, the last that a summary looks back on; of
 * no period, the year in which it was published or written. The frontmatter demands one of them.
 * @throws Error if a document has no year at all
 */
export function yearOfDocument({ id, data }: Dated): number {
  const planned = data.plans.flatMap((period) => parsePeriod(period)?.firstYear ?? []);
  const reviewed = data.reviews.flatMap((period) => parsePeriod(period)?.lastYear ?? []);
  const [first, last] = [Math.min(...planned), Math.max(...reviewed)];
  const [year = listYearsOf(data)[0]] = (id.startsWith('plans/') ? [first, last] : [last, first]).filter(
    Number.isFinite,
  );
  if (year === undefined) throw new Error(`${id} has neither a year that it plans nor one that it reviews`);
  return year;
}

/** The years of documents, the newest first, each once. */
export function listDocumentYears(documents: readonly Dated[]): number[] {
  return [...new Set(documents.map(yearOfDocument))].sort((a, b) => b - a);
}
