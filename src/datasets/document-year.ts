import { yearsOfPeriods } from '../catalogue/years.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';

/** What a year is read from. */
export interface Dated {
  readonly id: string;
  readonly data: Pick<Frontmatter, 'plans' | 'reviews'>;
}

/**
 * The year whose parts hold the rows of a document: the first that a plan is for, the last that a summary looks back on. The
 * frontmatter demands one of them.
 * @throws Error if a document has no year at all
 */
export function yearOfDocument({ id, data }: Dated): number {
  const [planned, reviewed] = [yearsOfPeriods(data.plans)[0], yearsOfPeriods(data.reviews).at(-1)];
  const year = id.startsWith('plans/') ? (planned ?? reviewed) : (reviewed ?? planned);
  if (year === undefined) throw new Error(`${id} has neither a year that it plans nor one that it reviews`);
  return year;
}

/** Years that have parts, the newest first. */
export function listPartYears(documents: readonly Dated[]): number[] {
  return [...new Set(documents.map(yearOfDocument))].sort((a, b) => b - a);
}
