import type { Measure } from '../../schema/measure.ts';
import { isApproximate, isRevoked, isUpperLimit, numberOf, type Saying } from '../sayings/saying.ts';
import { isPartOfWhole } from './several-numbers.ts';

/**
 * The promise that holds comes first: the newest document's that was not revoked. A document that gives several numbers names the
 * whole and its parts; the whole is the largest. Of rates the largest says nothing: the one that is stated of the whole holds.
 */
export function orderTargets(targets: readonly Saying[], { unit }: Measure): Saying[] {
  const inForce = [...targets.filter((one) => !isRevoked(one)), ...targets.filter(isRevoked)];
  const newest = inForce.filter(({ item }) => item === inForce[0]?.item);
  const [holds] =
    unit === '%'
      ? newest.toSorted((a, b) => Number(isPartOfWhole(a)) - Number(isPartOfWhole(b)))
      : newest.toSorted(compareLargest);
  return holds ? [holds, ...inForce.filter((one) => one !== holds)] : [];
}

/** Of one number said twice, that holds which must be reached (不超过 must not), and which is exact. */
function compareLargest(a: Saying, b: Saying): number {
  return (
    (numberOf(b) ?? 0) - (numberOf(a) ?? 0) ||
    Number(isUpperLimit(a)) - Number(isUpperLimit(b)) ||
    Number(isApproximate(a)) - Number(isApproximate(b))
  );
}
