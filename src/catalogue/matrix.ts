import type { Bureau } from '../schema/bureau.ts';
import { parsePeriod, periodYears } from '../text/period.ts';
import type { BureauNode } from './bureau-tree.ts';
import type { Catalogue, Item } from './catalogue.ts';

/** What a bureau has published for a year; an empty list means 未公开. */
export interface MatrixCell {
  readonly plans: readonly Item[];
  readonly reviews: readonly Item[];
}

export interface Matrix {
  /** Latest first, without gaps. */
  readonly years: readonly number[];
  /** In the order of the tree; `depth` is 0 at its top. Cells stand in the order of `years`. */
  readonly rows: readonly { readonly bureau: Bureau; readonly depth: number; readonly cells: readonly MatrixCell[] }[];
}

/**
 * Bureau × year: who published plan and review for which year. A bureau without any document is shown only if it stands above
 * one that has some; its own cells are then empty too.
 */
export function createMatrix({ byYear, byBureau, tree }: Catalogue): Matrix {
  const known = [...byYear.keys()];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => last - index);
  const rows: Matrix['rows'][number][] = [];
  const visit = ({ bureau, children }: BureauNode, depth: number): void => {
    if (!tree.family(bureau.id).some((id) => byBureau.has(id))) return;
    const items = byBureau.get(bureau.id) ?? [];
    rows.push({ bureau, depth, cells: years.map((year) => createCell(items, year)) });
    for (const child of children) visit(child, depth + 1);
  };
  for (const root of tree.roots) visit(root, 0);
  return { years, rows };
}

function createCell(items: readonly Item[], year: number): MatrixCell {
  return {
    plans: items.filter(({ data }) => covers(data.plans, year)),
    reviews: items.filter(({ data }) => covers(data.reviews, year)),
  };
}

function covers(periods: readonly string[], year: number): boolean {
  return periods.some((id) => {
    const period = parsePeriod(id);
    return period !== undefined && periodYears(period).includes(year);
  });
}
