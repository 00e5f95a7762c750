import { parsePeriod } from '../text/period/period.ts';
import type { Catalogue, Item } from './catalogue.ts';

/** The years that the site speaks of: every bureau is held against them. */
export function listMatrixYears({ byYear }: Pick<Catalogue, 'byYear'>): number[] {
  return listYears([...new Set([...byYear.values()].flat())]);
}

/**
 * The years that have a column. A plan for five years fills those that others have, and of its own adds only the first: years to come
 * have nothing that could be called missing. A year far off, as a mistaken one is, brings no empty columns with it.
 */
export function listYears(items: readonly Pick<Item, 'data'>[]): number[] {
  const periods = items.flatMap(({ data }) =>
    [...data.plans, ...data.reviews].flatMap((id) => parsePeriod(id) ?? []),
  );
  const single = periods.flatMap(({ kind, firstYear }) => (kind === 'span' ? [] : [firstYear]));
  const beyond = periods.flatMap(({ kind, firstYear, lastYear }) =>
    kind === 'span' && !single.some((year) => year >= firstYear && year <= lastYear) ? [firstYear] : [],
  );
  const known = [...new Set([...single, ...beyond])].sort((a, b) => b - a);
  return known.flatMap((year, index) => {
    const gap = (known[index - 1] ?? year) - year - 1;
    const between = gap > 0 && gap <= longestGap ? gap : 0;
    return Array.from({ length: between + 1 }, (_, step) => year + between - step);
  });
}

/** Most years in a row without a document that still show as 未收录. */
const longestGap = 5;
