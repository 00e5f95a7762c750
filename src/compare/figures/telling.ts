import type { Bag } from '../align/bag.ts';

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
