import { areApart } from '../about/names.ts';
import { areOtherSpans } from '../reading/span.ts';
import { mayCountSame } from './count-same.ts';
import type { CountedFigure } from './counted-figure.ts';
import { areOtherDeeds } from './deeds.ts';
import { areOtherScopes } from './scope.ts';
import { areComparable } from './sense.ts';
import { shareTelling } from './telling.ts';

/** Whether two figures may count the same: in one unit and one way, of one time, of nothing that is told apart. */
export function mayCompare(one: CountedFigure, other: CountedFigure): boolean {
  return (
    areOfOneSort(one, other) &&
    areOfOneAmount(one, other) &&
    !areOtherSpans(one.span, other.span) &&
    mayCountSame(one, other) &&
    !areApart(one.names, other.names) &&
    haveSameRoutes(one, other) &&
    !areOtherScopes(one, other) &&
    !areOtherDeeds(one.deeds, other.deeds) &&
    !isStateOfDeed(one, other) &&
    !isStateOfDeed(other, one) &&
    areOfOneStage(one, other) &&
    (!countsAnything.has(one.figure.unit ?? '') || shareTelling(one.counted, other.counted))
  );
}

/** By the name of the unit, or by what it is the same as. */
export function areOfOneUnit(one: CountedFigure, other: CountedFigure): boolean {
  return one.unit === other.unit || one.figure.unit === other.figure.unit;
}

export function areOfOneSort(one: CountedFigure, other: CountedFigure): boolean {
  return areOfOneUnit(one, other) && areComparable(one.sense, other.sense);
}

/** How much tons have grown is not how much money has. */
export function areOfOneAmount({ of: one }: CountedFigure, { of: other }: CountedFigure): boolean {
  return !one || !other || areOfOneSort(one, other);
}

/** What was done on one road is not what was done on two. */
export function haveSameRoutes({ routes: some }: CountedFigure, { routes: others }: CountedFigure): boolean {
  return some.size === 0 || others.size === 0 || some.symmetricDifference(others).size === 0;
}

/** Whether one tells what there is, and the other of how much of it something is done: 运营线路142条, 优化线路25条. */
function isStateOfDeed(one: CountedFigure, other: CountedFigure): boolean {
  return (
    one.sense === 'stock' &&
    one.deeds.size === 0 &&
    (other.deeds.has('new') ||
      other.deeds.has('replaced') ||
      other.deeds.has('mended') ||
      other.deeds.has('removed'))
  );
}

/** So much roadbed is not so much road; what it costs is what the road costs. */
export function areOfOneStage(one: CountedFigure, other: CountedFigure): boolean {
  return one.figure.unit === '元' || one.counted.has(roadbed) === other.counted.has(roadbed);
}

const roadbed = 'thing 路基';
/** Units that count anything tell not what: 项目13个 and 项目8个 may be two sorts of projects. */
const countsAnything: ReadonlySet<string> = new Set('个项处家次件条');
