import type { Bureau } from '../schema/bureau.ts';
import type { BureauNode } from './bureau-tree.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { yearsOfPeriods } from './years.ts';

/** What a bureau has published for a year; an empty list means 未公开. */
export interface MatrixCell {
  readonly plans: readonly Item[];
  readonly reviews: readonly Item[];
}

export interface Matrix {
  /** Latest first, without gaps. */
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
  const known = [...byYear.keys()];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years =
    known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => last - index);
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

function createCell(items: readonly Item[], year: number): MatrixCell {
  return {
    plans: items.filter(({ data }) => yearsOfPeriods(data.plans).includes(year)),
    reviews: items.filter(({ data }) => yearsOfPeriods(data.reviews).includes(year)),
  };
}
