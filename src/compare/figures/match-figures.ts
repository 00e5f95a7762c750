import { areApart } from '../about/names.ts';
import { measureBags, type Bag } from '../similarity.ts';
import type { CountedFigure } from './read-figures.ts';
import { areComparable } from './sense.ts';

/** Two figures that count the same. */
export interface FigurePair {
  readonly old: CountedFigure;
  readonly new: CountedFigure;
}

/** What they count must be so alike. */
const least = 0.5;
/** Where each counts something that the other does not, more: 夜间公交线路 and 微循环公交线路. */
const leastOfApart = 0.75;
/** Less will do where neither side has another figure of the unit left. */
const leastOfOnly = 0.3;

/** Finds figures that count the same of two sides, each at most once, the likeliest first. */
export function matchFigures(old: readonly CountedFigure[], later: readonly CountedFigure[]): FigurePair[] {
  const pairs = old.flatMap((one, at) =>
    later.flatMap((other, place) => {
      if (!mayCompare(one, other)) return [];
      const [mine, its] = [tellApart(one, old), tellApart(other, later)];
      const likeness = measureBags(mine, its);
      const isApart = areApartBags(mine, its);
      const isSure = likeness >= (isApart ? leastOfApart : least);
      const distance = Math.abs(at - place);
      return likeness < leastOfOnly ? [] : [{ old: one, new: other, likeness, isApart, isSure, distance }];
    }),
  );
  pairs.sort((a, b) => b.likeness - a.likeness || a.distance - b.distance);
  const taken = new Set<CountedFigure>();
  const take = ({ old: one, new: other }: FigurePair): boolean => {
    if (taken.has(one) || taken.has(other)) return false;
    taken.add(one).add(other);
    return true;
  };
  const sure = pairs.filter(({ isSure }) => isSure).filter(take);
  const isOnly = (
    { old: one, new: other }: FigurePair,
    isLeft: (figure: CountedFigure) => boolean,
  ): boolean =>
    [old, later].every(
      (list) => list.filter((figure) => isLeft(figure) && areOfOneSort(figure, one)).length === 1,
    ) && areOfOneSort(one, other);
  const rest = pairs
    .filter((pair) => isOnly(pair, pair.isApart ? () => true : (figure) => !taken.has(figure)))
    .filter(take);
  return [...sure, ...rest].sort((a, b) => later.indexOf(a.new) - later.indexOf(b.new));
}

function areOfOneSort(one: CountedFigure, other: CountedFigure): boolean {
  return one.figure.unit === other.figure.unit && areComparable(one.sense, other.sense);
}

function mayCompare(one: CountedFigure, other: CountedFigure): boolean {
  return areOfOneSort(one, other) && !areApart(one.names, other.names);
}

/** What several figures of a side count tells them not apart, and weighs the less. */
function tellApart({ counted, figure }: CountedFigure, side: readonly CountedFigure[]): Bag {
  const others = side.filter((other) => other.figure.unit === figure.unit);
  return new Map(
    [...counted].map(([thing, weight]) => [
      thing,
      weight / Math.max(1, others.filter((other) => other.counted.has(thing)).length),
    ]),
  );
}

/** Whether each of two bags has a word of weight that the other has not. */
function areApartBags(one: Bag, other: Bag): boolean {
  const hasOwn = (some: Bag, others: Bag): boolean =>
    [...some].filter(([thing]) => !others.has(thing)).reduce((sum, [, weight]) => sum + weight, 0) >=
    leastOwn;
  return hasOwn(one, other) && hasOwn(other, one);
}

const leastOwn = 0.4;
