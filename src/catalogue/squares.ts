import type { Bureau } from '../schema/bureau.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { outlives, readLifetime } from './lifetime.ts';
import { coversYear, yearsOfPeriods } from '../text/period/years.ts';

/** What this site has of a bureau for a year; an empty list means 未收录. */
export interface MatrixCell {
  readonly plans: readonly Item[];
  readonly reviews: readonly Item[];
}

/** A plan or a report of one bureau for one year, as far as it is known. */
export interface Square {
  readonly noun: '计划' | '总结';
  readonly items: readonly Item[];
  /** Whether they speak of the year as such. A report on half of it is there, and is not the year's. */
  readonly isWhole: boolean;
  /** Page of the bureau which says that it has not published it. */
  readonly unpublished?: string;
  /** Whether it can be expected: a report on a year that is not over is not, nor what is of a time when there was no such bureau. */
  readonly isDue: boolean;
  /** Why not, where there was no such bureau: it is not yet, or no longer there. */
  readonly outlived?: 'before' | 'after';
}

/**
 * Plan and report of a bureau for each year; nothing of one that only stands above others. What is missing here is missing on the
 * bureau's own page, too.
 */
export function listSquares(
  bureau: Bureau,
  years: readonly number[],
  isOver: (year: number) => boolean,
  catalogue: Pick<Catalogue, 'byBureau' | 'tree'>,
): [Square, Square][] {
  const items = catalogue.byBureau.get(bureau.id) ?? [];
  if (items.length === 0 && bureau.unpublished === undefined) return [];
  const lifetime = readLifetime(bureau, catalogue);
  return years.map((year) => createSquares(bureau, items, year, isOver(year), outlives(lifetime, year)));
}

function createSquares(
  { unpublished = [] }: Bureau,
  items: readonly Item[],
  year: number,
  isOver: boolean,
  outlived: Square['outlived'],
): [Square, Square] {
  const { plans, reviews } = createCell(items, year);
  const create = (
    noun: Square['noun'],
    own: readonly Item[],
    periods: readonly string[],
    isExpected: boolean,
  ): Square => {
    const isWhole = coversYear(periods, year);
    const said = unpublished.find((one) => one.kind === noun && one.year === year);
    return {
      noun,
      items: own,
      isWhole,
      isDue: isExpected && outlived === undefined,
      ...(outlived && own.length === 0 && { outlived }),
      ...(said && !isWhole && { unpublished: said.source }),
    };
  };
  return [
    create(
      '计划',
      plans,
      plans.flatMap(({ data }) => data.plans),
      true,
    ),
    create(
      '总结',
      reviews,
      reviews.flatMap(({ data }) => data.reviews),
      isOver,
    ),
  ];
}

export function createCell(items: readonly Item[], year: number): MatrixCell {
  return {
    plans: items.filter(({ data }) => yearsOfPeriods(data.plans).includes(year)),
    reviews: items.filter(({ data }) => yearsOfPeriods(data.reviews).includes(year)),
  };
}
