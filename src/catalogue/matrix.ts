import type { Bureau } from '../schema/bureau.ts';
import { parsePeriod } from '../text/period/period.ts';
import type { BureauNode } from './bureau-tree.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { yearsOfPeriods } from './years.ts';

/** What a bureau has published for a year; an empty list means 未公开. */
export interface MatrixCell {
  readonly plans: readonly Item[];
  readonly reviews: readonly Item[];
}

export interface Matrix {
  /** Latest first. Years without a document are among them, but for those between a far-off year and the others. */
  readonly years: readonly number[];
  /** In the order of the tree. */
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly bureau: Bureau;
  /** 0 at the top of the tree. */
  readonly depth: number;
  /** In the order of the years; none for a bureau that only stands above others and has published nothing here itself. */
  readonly cells: readonly MatrixCell[];
}

/** Bureau × year: who published plan and review for which year. Branches of the tree without any document are left out. */
export function createMatrix({ byYear, byBureau, tree }: Catalogue): Matrix {
  const years = listYears([...new Set([...byYear.values()].flat())]);
  const rows: MatrixRow[] = [];
  const visit = ({ bureau, children }: BureauNode, depth: number): void => {
    if (!tree.family(bureau.id).some((id) => byBureau.has(id))) return;
    const items = byBureau.get(bureau.id);
    rows.push({ bureau, depth, cells: items ? years.map((year) => createCell(items, year)) : [] });
    for (const child of children) visit(child, depth + 1);
  };
  for (const root of tree.roots) visit(root, 0);
  return { years, rows };
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

/** Most years in a row without a document that still show as 未公开. */
const longestGap = 5;

export function createCell(items: readonly Item[], year: number): MatrixCell {
  return {
    plans: items.filter(({ data }) => yearsOfPeriods(data.plans).includes(year)),
    reviews: items.filter(({ data }) => yearsOfPeriods(data.reviews).includes(year)),
  };
}
