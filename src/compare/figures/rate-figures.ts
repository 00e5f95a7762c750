import { areApart } from '../about/names.ts';
import { measureBags, type Bag } from '../align/similarity.ts';
import type { FigurePair } from './figure-pair.ts';
import type { CountedFigure } from './read-figures.ts';
import { areComparable } from './sense.ts';

/** Two figures that may count the same. */
export interface RatedPair extends FigurePair {
  /** How far what they count is the same, from 0 to 1. */
  readonly likeness: number;
  /** Whether each counts something that the other does not: 夜间公交线路 and 微循环公交线路. */
  readonly isApart: boolean;
  /** Whether they are alike enough whatever else there is. */
  readonly isSure: boolean;
  /** Whether another figure could be meant by either. */
  readonly sort: (figure: CountedFigure) => boolean;
}

/** What they count must be so alike. */
const least = 0.5;
/** Figures that add up the same are as alike as this, whatever else stands beside them. */
const leastOfSum = 0.9;
/** Where each counts something that the other does not, or one only a part, more. */
const leastOfApart = 0.75;
/** Less will do where nothing else could be meant. */
const leastOfOnly = 0.3;

/** All pairs of two sides that may count the same, the likeliest first, then the nearest in order. */
export function rateFigures(old: readonly CountedFigure[], later: readonly CountedFigure[]): RatedPair[] {
  const [told, toldLater] = [old, later].map((side) => side.map((one) => tellApart(one, side)));
  return old
    .flatMap((one, at) =>
      later.flatMap((other, place) => {
        const [mine, its] = [told?.[at], toldLater?.[place]];
        const rated = mine && its && mayCompare(one, other) ? rate(one, other, mine, its) : undefined;
        return rated && rated.likeness >= leastOfOnly ? [{ rated, distance: Math.abs(at - place) }] : [];
      }),
    )
    .sort((a, b) => b.rated.likeness - a.rated.likeness || a.distance - b.distance)
    .map(({ rated }) => rated);
}

function rate(one: CountedFigure, other: CountedFigure, mine: Bag, its: Bag): RatedPair {
  const addsUpSame = one.sum !== undefined && one.sum === other.sum;
  const likeness = addsUpSame ? Math.max(leastOfSum, measureBags(mine, its)) : measureBags(mine, its);
  const isApart = !addsUpSame && hasOwn(mine, its) && hasOwn(its, mine);
  const isPart = one.sense !== other.sense && (one.sense === 'part' || other.sense === 'part');
  const isSure = likeness >= (isApart || isPart ? leastOfApart : least);
  return { old: one, new: other, likeness, isApart, isSure, sort: (figure) => areOfOneSort(figure, one) };
}

function areOfOneSort(one: CountedFigure, other: CountedFigure): boolean {
  return one.figure.unit === other.figure.unit && areComparable(one.sense, other.sense);
}

function mayCompare(one: CountedFigure, other: CountedFigure): boolean {
  return (
    areOfOneSort(one, other) &&
    (one.sum === undefined || other.sum === undefined || one.sum === other.sum) &&
    !areApart(one.names, other.names) &&
    // So much roadbed is not so much road.
    one.counted.has(roadbed) === other.counted.has(roadbed) &&
    (!countsAnything.test(one.figure.unit ?? '') || shareTelling(one.counted, other.counted))
  );
}

const roadbed = 'thing 路基';
/** Units that count anything tell not what: 项目13个 and 项目8个 may be two sorts of projects. */
const countsAnything = /^(?:个|项|处|家|次|件|条)$/u;
/** What every bureau has and does. */
const common = /^(?:thing|deed) /u;

function shareTelling(one: Bag, other: Bag): boolean {
  const telling = [...one.keys()].filter((thing) => !common.test(thing));
  return telling.some((thing) => other.has(thing));
}

/** What several figures of a side count tells them not apart, and weighs the less. */
function tellApart(own: CountedFigure, side: readonly CountedFigure[]): Bag {
  const others = side.filter(
    (other) => other === own || (other.figure.unit === own.figure.unit && !other.inherits),
  );
  return new Map(
    [...own.counted].map(([thing, weight]) => [
      thing,
      weight / Math.max(1, others.filter((other) => other.counted.has(thing)).length),
    ]),
  );
}

/** So much of a bag makes it say something else. */
const leastOwn = 0.4;

/** Whether a bag has words of weight that another has not; what is done with a thing does not count. */
function hasOwn(some: Bag, others: Bag): boolean {
  const own = [...some].filter(([thing]) => !others.has(thing) && !thing.startsWith('deed '));
  return own.reduce((sum, [, weight]) => sum + weight, 0) >= leastOwn;
}
