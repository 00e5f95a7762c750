import { measureBags, type Bag } from '../align/bag.ts';
import type { FigurePair } from './figure-pair.ts';
import { relateCounts } from '../measures/counts.ts';
import type { CountedFigure } from './counted-figure.ts';
import { countSame } from './count-same.ts';
import { countOther } from './marks.ts';
import { areOfOneSort, mayCompare } from './may-compare.ts';
import { recall } from '../recall.ts';

/** Two figures that may count the same. */
export interface RatedPair extends FigurePair {
  /** How far what they count is the same, from 0 to 1. */
  readonly likeness: number;
  /** By this the likeliest is chosen. */
  readonly rank: number;
  /** Whether each counts something that the other does not: 夜间公交线路 and 微循环公交线路. */
  readonly isApart: boolean;
  /** Whether one is all of what the other is a sort of. */
  readonly isOfMore: boolean;
  /** Whether they are alike enough whatever else there is. */
  readonly isSure: boolean;
  /** Whether another figure could be meant by either. */
  readonly sort: (figure: CountedFigure) => boolean;
}

/** What they count must be so alike. */
const least = 0.5;
/** Figures that add up the same are as alike as this, whatever else stands beside them. */
const leastOfSum = 0.9;
/** Of pairs that are about as like, a whole goes with a whole, growth of an amount with such, and one unit with the same. */
const otherSense = 0.06;
/** What is planned with what is planned, what was finished with what was. */
const otherMark = 0.06;
/** What is new goes with what is new. */
const newAlone = 0.25;
/** What may be only a part of a measure is so much liker. */
const sameMeasure = 0.2;
/** Where each counts something that the other does not, or one only a part, more. */
const leastOfApart = 0.75;
/** Less will do where nothing else could be meant. */
const leastOfOnly = 0.3;

/** All pairs of two sides that may count the same, the likeliest first, then the nearest in order. */
export function rateFigures(old: readonly CountedFigure[], later: readonly CountedFigure[]): RatedPair[] {
  const found: { readonly rated: RatedPair; readonly distance: number }[] = [];
  old.forEach((one, at) => {
    later.forEach((other, place) => {
      if (!mayCompare(one, other)) return;
      const rated = rate(one, other, tellApart(at, old), tellApart(place, later));
      if (rated.likeness < leastOfOnly || (!rated.isSure && rated.isOfMore)) return;
      found.push({ rated, distance: Math.abs(at - place) });
    });
  });
  return found
    .sort((a, b) => b.rated.rank - a.rated.rank || a.distance - b.distance)
    .map(({ rated }) => rated);
}

function rate(one: CountedFigure, other: CountedFigure, mine: Bag, its: Bag): RatedPair {
  const addsUpSame = countSame(one, other);
  const alike = measureBags(mine, its);
  const isApart = !addsUpSame && hasOwn(mine, its) && hasOwn(its, mine);
  const isMeasured = !isApart && relateCounts(one.counts, other.counts) === 'same';
  // One may be of all, and the other of a single road.
  const isOfOne =
    isMeasured &&
    one.counts?.isSure !== other.counts?.isSure &&
    measureBags(one.counted, other.counted) < leastOfApart;
  const likeness = addsUpSame
    ? leastOfSum + (1 - leastOfSum) * alike
    : Math.min(1, alike + (isMeasured && !isOfOne ? sameMeasure : 0));
  const isPart = one.sense !== other.sense && (one.sense === 'part' || other.sense === 'part');
  // 完成投资56亿元 is all of it, 信息化投资2亿元 is not.
  const isOfMore =
    one.figure.unit === '元' &&
    (one.sum === undefined) !== (other.sum === undefined) &&
    (hasOwn(mine, its) || hasOwn(its, mine));
  const isSure = likeness >= (isApart || isPart || isOfOne || isOfMore ? leastOfApart : least);
  const isNewAlone = one.sense !== other.sense && one.deeds.has('new') !== other.deeds.has('new');
  const isOther = isPart || one.isOfAmount !== other.isOfAmount || one.figure.unit !== other.figure.unit;
  const rank =
    likeness -
    (isOther ? otherSense : 0) -
    (isNewAlone ? newAlone : 0) -
    otherMark * countOther(one.marks, other.marks);
  return {
    old: one,
    new: other,
    likeness,
    rank,
    isApart,
    isOfMore,
    isSure,
    sort: (figure) => areOfOneSort(figure, one),
  };
}

/** A sentence is rated beside many others. */
const known = new WeakMap<readonly CountedFigure[], (Bag | undefined)[]>();

/** What several figures of a side count tells them not apart, and weighs the less. */
function tellApart(index: number, side: readonly CountedFigure[]): Bag {
  const bags = recall(known, side, () => []);
  return (bags[index] ??= weighApart(side[index], side));
}

function weighApart(own: CountedFigure | undefined, side: readonly CountedFigure[]): Bag {
  if (!own) return new Map();
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
  let own = 0;
  for (const [thing, weight] of some) if (!others.has(thing) && !thing.startsWith('deed ')) own += weight;
  return own >= leastOwn;
}
