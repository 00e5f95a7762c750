import { areApart } from '../about/names.ts';
import { measureBags, type Bag } from '../align/similarity.ts';
import type { FigurePair } from './figure-pair.ts';
import { relateCounts } from '../measures/counts.ts';
import type { CountedFigure } from './read-figures.ts';
import { areOtherSpans } from '../reading/span.ts';
import { areOtherDeeds } from './deeds.ts';
import { areComparable } from './sense.ts';

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
  const [told, toldLater] = [old, later].map((side) => side.map((one) => tellApart(one, side)));
  return old
    .flatMap((one, at) =>
      later.flatMap((other, place) => {
        const [mine, its] = [told?.[at], toldLater?.[place]];
        const rated = mine && its && mayCompare(one, other) ? rate(one, other, mine, its) : undefined;
        return rated && rated.likeness >= leastOfOnly && (rated.isSure || !rated.isOfMore)
          ? [{ rated, distance: Math.abs(at - place) }]
          : [];
      }),
    )
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
  const rank = likeness - (isOther ? otherSense : 0) - (isNewAlone ? newAlone : 0);
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

/** By the name of the unit, or by what it is the same as. */
export function areOfOneUnit(one: CountedFigure, other: CountedFigure): boolean {
  return one.unit === other.unit || one.figure.unit === other.figure.unit;
}

function areOfOneSort(one: CountedFigure, other: CountedFigure): boolean {
  return areOfOneUnit(one, other) && areComparable(one.sense, other.sense);
}

function mayCompare(one: CountedFigure, other: CountedFigure): boolean {
  return (
    areOfOneSort(one, other) &&
    !areOtherSpans(one.span, other.span) &&
    mayCountSame(one, other) &&
    !areApart(one.names, other.names) &&
    haveSameRoutes(one, other) &&
    !areOtherDeeds(one.deeds, other.deeds) &&
    areOfOneStage(one, other) &&
    (!countsAnything.test(one.figure.unit ?? '') || shareTelling(one.counted, other.counted))
  );
}

/** A measure says more surely than the words of a sum what is counted. */
export function mayCountSame(one: CountedFigure, other: CountedFigure): boolean {
  const relation = relateCounts(one.counts, other.counts);
  const isOtherSort = relation === 'apart' && one.counts?.measure === other.counts?.measure;
  // 旅客周转量 below 公路 and below 水路 are two measures.
  const isOther = areSure(one, other) && areOfOtherWays(one, other);
  if (addUpSame(one, other)) return !isOtherSort && !isOther;
  const addUpOther = one.sum !== undefined && other.sum !== undefined;
  return relation === 'same' ? areSure(one, other) || !addUpOther : relation !== 'apart' && !addUpOther;
}

/** Whether one counts what goes by road, and the other what goes by water, by rail or by air. */
function areOfOtherWays({ counts: one }: CountedFigure, { counts: other }: CountedFigure): boolean {
  const [some, others] = [one, other].map((counts) => way.exec(counts?.measure ?? '')?.[0]);
  return some !== undefined && others !== undefined && some !== others;
}

const way = /^(?:road|waterway|railway|airport)(?=-)/u;

function areSure(one: CountedFigure, other: CountedFigure): boolean {
  return one.counts?.isSure === true && other.counts?.isSure === true;
}

/** Whether both add up or measure the same; a part of it is something else. */
function countSame(one: CountedFigure, other: CountedFigure): boolean {
  const isOfWhole = one.sum?.endsWith(' ') !== false && !partlyNamed.test(one.sum ?? '');
  // 其中公路47亿元 is all of roads.
  if (one.sense !== other.sense && (one.sense === 'part' || other.sense === 'part') && isOfWhole)
    return false;
  return addUpSame(one, other) || (areSure(one, other) && relateCounts(one.counts, other.counts) === 'same');
}

/** What is a part by its own name, 其中 or not. */
const partlyNamed = /^(?:外贸|集装箱)吞吐量 $/u;

function addUpSame(one: CountedFigure, other: CountedFigure): boolean {
  return one.sum !== undefined && one.sum === other.sum;
}

/** What was done on one road is not what was done on two. */
export function haveSameRoutes({ routes: some }: CountedFigure, { routes: others }: CountedFigure): boolean {
  return some.size === 0 || others.size === 0 || some.symmetricDifference(others).size === 0;
}

/** So much roadbed is not so much road; what it costs is what the road costs. */
export function areOfOneStage(one: CountedFigure, other: CountedFigure): boolean {
  return one.figure.unit === '元' || one.counted.has(roadbed) === other.counted.has(roadbed);
}

const roadbed = 'thing 路基';
/** Units that count anything tell not what: 项目13个 and 项目8个 may be two sorts of projects. */
const countsAnything = /^(?:个|项|处|家|次|件|条)$/u;
/** What every bureau has and does. */
const common = /^(?:thing|deed) /u;

/** What words say beyond what every bureau has and does. */
export function listTelling(bag: Bag): string[] {
  return [...bag.keys()].filter((thing) => !common.test(thing));
}

/** Whether both count anything that tells more than what every bureau has. */
export function shareTelling(one: Bag, other: Bag): boolean {
  const [some, others] = [one, other].map(listTelling);
  if (some?.length === 0 && others?.length === 0) return countSameThings(one, other);
  return some?.some((thing) => other.has(thing)) === true;
}

/** Where nothing but what every bureau has is counted, all of it must be the same: 实施交通项目, 安排重点项目, but not 安全项目. */
function countSameThings(one: Bag, other: Bag): boolean {
  const [some, others] = [one, other].map(
    (bag) => new Set([...bag.keys()].filter((thing) => thing.startsWith('thing ') && !ofAll.test(thing))),
  );
  return some !== undefined && some.size > 0 && some.symmetricDifference(others ?? new Set()).size === 0;
}

/** What every project of a bureau is of. */
const ofAll = /^thing (?:交通运输|公路)$/u;

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
