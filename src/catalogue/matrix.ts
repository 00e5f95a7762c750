import type { Bureau } from '../schema/bureau.ts';
import type { BureauNode } from './bureau-tree.ts';
import type { Catalogue } from './catalogue.ts';
import { readLifetime, type Lifetime } from './lifetime.ts';
import { listMatrixYears } from './matrix-years.ts';
import { listSquares, type Square } from './squares.ts';

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
  /** Whether it has a page: it has documents, or a bureau below it has. */
  readonly hasPage: boolean;
  /** Plan and report, in the order of the years; none for a bureau that only stands above others and has published nothing here itself. */
  readonly cells: readonly (readonly [Square, Square])[];
  readonly lifetime: Lifetime;
  readonly coverage: Coverage;
}

/** How many of the squares that can be expected this site has: the year's own plan and report, not those of a part of it. */
export interface Coverage {
  readonly has: number;
  readonly due: number;
}

/**
 * Bureau × year: of whom this site has plan and report for which year. Branches of the tree of which nothing is known are left out.
 * @param isOver whether a year is over for certain
 */
export function createMatrix(
  catalogue: Pick<Catalogue, 'byYear' | 'byBureau' | 'tree'>,
  isOver: (year: number) => boolean = () => true,
): Matrix {
  const { byBureau, tree } = catalogue;
  const years = listMatrixYears(catalogue);
  const rows: MatrixRow[] = [];
  const isKnown = (id: string): boolean =>
    byBureau.has(id) || tree.nodes.get(id)?.bureau.unpublished !== undefined;
  const visit = ({ bureau, children }: BureauNode, depth: number): void => {
    const family = tree.family(bureau.id);
    if (!family.some(isKnown)) return;
    const lifetime = readLifetime(bureau, catalogue);
    const cells = listSquares(bureau, years, isOver, catalogue);
    const hasPage = family.some((id) => byBureau.has(id));
    rows.push({ bureau, depth, hasPage, cells, lifetime, coverage: countCoverage(cells.flat()) });
    for (const child of children) visit(child, depth + 1);
  };
  for (const root of tree.roots) visit(root, 0);
  return { years, rows };
}

function countCoverage(squares: readonly Square[]): Coverage {
  const has = squares.filter(({ isWhole }) => isWhole).length;
  return { has, due: squares.filter(({ isWhole, isDue }) => isDue || isWhole).length };
}
