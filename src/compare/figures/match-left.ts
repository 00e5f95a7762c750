import { areApart } from '../about/names.ts';
import { areOtherSpans } from '../reading/span.ts';
import { areOtherDeeds } from './deeds.ts';
import type { FigurePair } from './figure-pair.ts';
import { mayCountSame } from './count-same.ts';
import { areOfOneAmount, areOfOneStage, areOfOneUnit, haveSameRoutes } from './may-compare.ts';
import { listTelling, shareTelling } from './telling.ts';
import { areOtherScopes } from './scope.ts';
import type { CountedFigure } from './counted-figure.ts';
import { areComparable } from './sense.ts';
import { relateCounts } from '../measures/counts.ts';

/** What is measured, not counted one by one. */
const measured = /^(?:%|个?百分点|.*(?:元|公里|米|吨|人|箱|亩|年|时|天|日))$/u;
/** 最长11小时 and 最快3小时 are two sorts of the same unit. */
const time = /[年时天日]$/u;
/** These count one sort of thing each. */
const telling =
  /^(?:家次|家|户|台班|艘|艘次|班次|期|场|场次|对|架次|趟次|人次|列|列次|千瓦时|总吨|载重吨|吨公里|人公里)$/u;
/** What is so many times as much is something else. */
const mostTimes = 5;

/**
 * In sentences about one thing, figures that are left over and could mean nothing else: 查处超限60辆次 and 发现超限车50辆次, though their
 * measures have two names. Of several that could be meant none is taken.
 */
export function matchLeft(
  old: readonly CountedFigure[],
  later: readonly CountedFigure[],
  pairs: readonly FigurePair[],
): FigurePair[] {
  const taken = new Set(pairs.flatMap((pair) => [pair.old, pair.new]));
  const [left, right] = [old, later].map((side) => side.filter((one) => !taken.has(one)));
  const found = (left ?? []).flatMap((one) =>
    (right ?? []).flatMap((other) => (mayBeOne(one, other, old, later) ? [{ old: one, new: other }] : [])),
  );
  const isOnly = (side: 'old' | 'new', figure: CountedFigure): boolean =>
    found.filter((pair) => pair[side] === figure).length === 1;
  const only = found.filter((pair) => isOnly('old', pair.old) && isOnly('new', pair.new));
  return [...only, ...matchInOrder(old, later, [...pairs, ...only])];
}

/**
 * 行政复议8件，诉讼3件 and 行政复议11件、行政诉讼2件: where both sides have as many figures of a unit, the order tells which is which of
 * those that are left over, if all others stand in their places, and nothing that one counts is counted in another place.
 */
function matchInOrder(
  old: readonly CountedFigure[],
  later: readonly CountedFigure[],
  pairs: readonly FigurePair[],
): FigurePair[] {
  return [...new Set(old.map(({ unit }) => unit))].flatMap((unit) => {
    const [some, others] = [old, later].map((all) => all.filter((one) => one.unit === unit));
    if (!some || !others || some.length < 2 || some.length !== others.length) return [];
    const known = pairs.filter((pair) => some.includes(pair.old) || others.includes(pair.new));
    if (known.some((pair) => some.indexOf(pair.old) !== others.indexOf(pair.new))) return [];
    const all = some.map((one, at) => ({ old: one, new: others[at] ?? one }));
    const isTold = all.some((pair) => isKnown(pair) || shareTelling(pair.old.counted, pair.new.counted));
    const left = all.filter((pair) => !isKnown(pair));
    const mayStand = (pair: FigurePair): boolean =>
      mayBeCounted(pair.old, pair.new) && !areOtherSorts(pair.old, pair.new) && !isElsewhere(pair, others);
    return isTold && left.every(mayStand) ? left : [];

    function isKnown({ old: one }: FigurePair): boolean {
      return known.some((pair) => pair.old === one);
    }
  });
}

/** Whether what one counts is counted by another than the one in its place. */
function isElsewhere({ old: one, new: own }: FigurePair, others: readonly CountedFigure[]): boolean {
  if (shareTelling(one.counted, own.counted)) return false;
  return others.some((other) => other !== own && shareTelling(one.counted, other.counted));
}

function mayBeOne(
  one: CountedFigure,
  other: CountedFigure,
  old: readonly CountedFigure[],
  later: readonly CountedFigure[],
): boolean {
  if (!mayBeCounted(one, other) || [one, other].some(({ sense }) => sense === 'part' || sense === 'cost'))
    return false;
  const isOnlyOfUnit = [old, later].every(
    (side) => side.filter(({ unit, sense }) => unit === one.unit && sense !== 'part').length === 1,
  );
  const isSame = !one.object.isDisjointFrom(other.object) && !areOtherSorts(one, other);
  if (isOnlyOfUnit && relateCounts(one.counts, other.counts) === 'same' && mayCountSame(one, other))
    return true;
  if (measured.test(one.unit) && !telling.test(one.unit))
    return (
      (isOnlyOfUnit &&
        mayCountSame(one, other) &&
        (shareTelling(one.counted, other.counted) ||
          (!time.test(one.unit) && saysNothing(one) !== saysNothing(other)))) ||
      // 大修64公里, 大修工程50公里, beside kilometres of other things.
      (one.unit === '公里' && isSame && !one.deeds.isDisjointFrom(other.deeds))
    );
  if (!one.object.isDisjointFrom(other.object)) return isSame;
  const isSameDeed = !one.deeds.isDisjointFrom(other.deeds);
  return isOnlyOfUnit && (telling.test(one.unit) || (one.unit === '次' && isSameDeed));
}

/** Whether nothing speaks against their being counted alike: unit, way, time, road, deed, size. */
function mayBeCounted(one: CountedFigure, other: CountedFigure): boolean {
  return (
    areOfOneUnit(one, other) &&
    areComparable(one.sense, other.sense) &&
    areOfOneAmount(one, other) &&
    areOfOneStage(one, other) &&
    !areOtherSpans(one.span, other.span) &&
    !areApart(one.names, other.names) &&
    haveSameRoutes(one, other) &&
    !areOtherScopes(one, other) &&
    !areOtherDeeds(one.deeds, other.deeds) &&
    areOfOneSize(one, other)
  );
}

/** Whether nothing that it counts is a word of the trade: 合计31万总吨. */
function saysNothing({ counted }: CountedFigure): boolean {
  return ![...counted.keys()].some((thing) => known.test(thing));
}

const known = /^(?:topic|route|latin) /u;

/**
 * 夜间公交线路 and 微循环公交线路: each says of one object what the other does not, nor the sentence around it, and nothing else is the
 * same.
 */
function areOtherSorts(one: CountedFigure, other: CountedFigure): boolean {
  const [some, others] = [listSorts(one), listSorts(other)];
  return (
    some.isDisjointFrom(others) &&
    some.difference(other.topics).size > 0 &&
    others.difference(one.topics).size > 0
  );
}

/** What is said of an object. */
function listSorts({ counted, object }: CountedFigure): ReadonlySet<string> {
  return new Set(listTelling(counted).map((thing) => thing.replace(/^topic /u, ''))).difference(object);
}

function areOfOneSize(one: CountedFigure, other: CountedFigure): boolean {
  const sizeOf = ({ figure: { value, min, max } }: CountedFigure): number => value ?? min ?? max ?? 0;
  const [some, others] = [sizeOf(one), sizeOf(other)];
  return Math.max(some, others) <= mostTimes * Math.min(some, others);
}
