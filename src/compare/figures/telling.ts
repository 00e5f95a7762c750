import type { Bag } from '../align/bag.ts';

/** Whether it is more than what every bureau has and does. */
function tells(thing: string): boolean {
  return !thing.startsWith('thing ') && !thing.startsWith('deed ');
}

/** What words say beyond what every bureau has and does. */
export function listTelling(bag: Bag): string[] {
  return [...bag.keys()].filter(tells);
}

/** Whether both count anything that tells more than what every bureau has. */
export function shareTelling(one: Bag, other: Bag): boolean {
  let isTold = false;
  for (const thing of one.keys())
    if (tells(thing)) {
      if (other.has(thing)) return true;
      isTold = true;
    }
  return !isTold && !other.keys().some(tells) && countSameThings(one, other);
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
