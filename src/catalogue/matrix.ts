import type { Bureau } from '../schema/bureau.ts';
import { parsePeriod } from '../text/period/period.ts';
import type { BureauNode } from './bureau-tree.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { yearsOfPeriods } from './years.ts';

/** What this site has of a bureau for a year; an empty list means 未收录. */
export interface MatrixCell {
  readonly plans: readonly Item[];
  readonly reviews: readonly Item[];
}

/** A plan or a report of one bureau for one year, as far as it is known. */
export interface Square {
  readonly noun: '计划' | '总结';
  readonly items: readonly Item[];
  /** Page of the bureau which says that it has not published it. */
  readonly unpublished?: string;
  /** Whether it can be expected: a report on a year that is not over is not. */
  readonly isDue: boolean;
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
  /** Whether it has a page: it has documents, or a bureau below it has. */
  readonly hasPage: boolean;
  /** Plan and report, in the order of the years; none for a bureau that only stands above others and has published nothing here itself. */
  readonly cells: readonly (readonly [Square, Square])[];
  readonly coverage: Coverage;
}

/** How many of the squares that can be expected this site has. */
export interface Coverage {
  readonly has: number;
  readonly due: number;
}

/**
 * Bureau × year: of whom this site has plan and report for which year. Branches of the tree of which nothing is known are left out.
 * @param isOver whether a year is over for certain
 */
export function createMatrix(
  { byYear, byBureau, tree }: Catalogue,
  isOver: (year: number) => boolean = () => true,
): Matrix {
  const years = listYears([...new Set([...byYear.values()].flat())]);
  const rows: MatrixRow[] = [];
  const isKnown = (id: string): boolean =>
    byBureau.has(id) || tree.nodes.get(id)?.bureau.unpublished !== undefined;
  const visit = ({ bureau, children }: BureauNode, depth: number): void => {
    const family = tree.family(bureau.id);
    if (!family.some(isKnown)) return;
    const items = byBureau.get(bureau.id) ?? [];
    const cells = isKnown(bureau.id)
      ? years.map((year) => createSquares(bureau, items, year, isOver(year)))
      : [];
    const hasPage = family.some((id) => byBureau.has(id));
    rows.push({ bureau, depth, hasPage, cells, coverage: countCoverage(cells.flat()) });
    for (const child of children) visit(child, depth + 1);
  };
  for (const root of tree.roots) visit(root, 0);
  return { years, rows };
}

function createSquares(
  { unpublished = [] }: Bureau,
  items: readonly Item[],
  year: number,
  isOver: boolean,
): [Square, Square] {
  const { plans, reviews } = createCell(items, year);
  const create = (noun: Square['noun'], own: readonly Item[], isDue: boolean): Square => {
    const said = unpublished.find((one) => one.kind === noun && one.year === year);
    return { noun, items: own, isDue, ...(said && own.length === 0 && { unpublished: said.source }) };
  };
  return [create('计划', plans, true), create('总结', reviews, isOver)];
}

function countCoverage(squares: readonly Square[]): Coverage {
  const has = squares.filter(({ items }) => items.length > 0).length;
  return { has, due: squares.filter(({ items, isDue }) => isDue || items.length > 0).length };
}

/** A part of the matrix: a bureau with those below it. */
export interface MatrixArea {
  readonly bureau: Bureau;
  readonly rows: readonly MatrixRow[];
  readonly coverage: Coverage;
}

/**
 * Cuts a long matrix into areas, as the bureaus lie below each other: an area is a bureau with others right below it, none of which has
 * any below itself. What lies in no area stands before them.
 */
export function divideMatrix(rows: readonly MatrixRow[]): { single: MatrixRow[]; areas: MatrixArea[] } {
  const single: MatrixRow[] = [];
  const areas: MatrixArea[] = [];
  for (let index = 0; index < rows.length;) {
    const [row] = rows.slice(index, index + 1);
    if (!row) break;
    const end = rows.findIndex(({ depth }, at) => at > index && depth <= row.depth);
    const own = rows.slice(index, end === -1 ? rows.length : end);
    if (own.length > 1 && own.every(({ depth }) => depth <= row.depth + 1)) {
      areas.push({ bureau: row.bureau, rows: own, coverage: addCoverage(own) });
      index += own.length;
    } else {
      single.push(row);
      index += 1;
    }
  }
  return { single, areas };
}

function addCoverage(rows: readonly MatrixRow[]): Coverage {
  return {
    has: rows.reduce((sum, { coverage }) => sum + coverage.has, 0),
    due: rows.reduce((sum, { coverage }) => sum + coverage.due, 0),
  };
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

export function createCell(items: readonly Item[], year: number): MatrixCell {
  return {
    plans: items.filter(({ data }) => yearsOfPeriods(data.plans).includes(year)),
    reviews: items.filter(({ data }) => yearsOfPeriods(data.reviews).includes(year)),
  };
}
