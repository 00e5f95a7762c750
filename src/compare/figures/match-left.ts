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

/** What is measured, not counted one by one. */
const measured = /^(?:%|个?百分点|.*(?:元|公里|米|吨|人|箱|亩|年|时|天|日))$/u;
/** These count one sort of thing each. */
const telling = /^(?:家次|家|户|台班|艘|艘次|班次|期|场|场次|对|架次|趟次|人次)$/u;
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
  return found.filter((pair) => isOnly('old', pair.old) && isOnly('new', pair.new));
}

function mayBeOne(
  one: CountedFigure,
  other: CountedFigure,
  old: readonly CountedFigure[],
  later: readonly CountedFigure[],
): boolean {
  if (
    !areOfOneUnit(one, other) ||
    !areComparable(one.sense, other.sense) ||
    !areOfOneAmount(one, other) ||
    [one, other].some(({ sense }) => sense === 'part' || sense === 'cost') ||
    !areOfOneStage(one, other) ||
    areOtherSpans(one.span, other.span) ||
    areApart(one.names, other.names) ||
    !haveSameRoutes(one, other) ||
    areOtherScopes(one, other) ||
    areOtherDeeds(one.deeds, other.deeds) ||
    !areOfOneSize(one, other)
  )
    return false;
  const isOnlyOfUnit = [old, later].every(
    (side) => side.filter(({ unit }) => unit === one.unit).length === 1,
  );
  const isSame = !one.object.isDisjointFrom(other.object) && !areOtherSorts(one, other);
  if (measured.test(one.unit))
    return (
      (isOnlyOfUnit && mayCountSame(one, other) && shareTelling(one.counted, other.counted)) ||
      // 大修64公里, 大修工程50公里, beside kilometres of other things.
      (one.unit === '公里' && isSame && !one.deeds.isDisjointFrom(other.deeds))
    );
  if (!one.object.isDisjointFrom(other.object)) return isSame;
  const isSameDeed = !one.deeds.isDisjointFrom(other.deeds);
  return isOnlyOfUnit && (telling.test(one.unit) || (one.unit === '次' && isSameDeed));
}

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
