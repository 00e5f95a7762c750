import type { Deed } from './deeds.ts';

/**
 * What tells a figure from others of its sentence that count the same: whether it is planned or done, a goal beyond the goal, what was begun
 * or finished of it, and of which holiday it is.
 */
export type Marks = ReadonlySet<string>;

const planned = /计划|目标|拟|力争|争取|预计|确保|安排|[^即]将/u;
const done = /完成|建成|实现|达到|累计|已/u;
const beyond = /力争|争取|冲刺/u;
const holidays = /春运|春节|国庆|五一|清明|端午|中秋|元旦|劳动节|暑运/gu;
const stages: readonly Deed[] = ['begun', 'done'];

/**
 * @param words before the figure, and beside it
 * @param before of the figure before in the same unit, or of the days that it tells of: 春运40天运送旅客9万人次
 */
export function readMarks(words: string, deeds: ReadonlySet<Deed>, before: Marks | undefined): Marks {
  const role = planned.test(words) ? 'planned' : done.test(words) ? 'done' : undefined;
  const isBeyond = before?.has('planned') === true && beyond.test(words);
  return new Set([
    ...(role ? [role] : []),
    ...(isBeyond ? ['beyond'] : []),
    ...stages.filter((stage) => deeds.has(stage)).map((stage) => `stage ${stage}`),
    ...(words.match(holidays) ?? [...(before ?? [])].filter((mark) => mark.search(holidays) === 0)),
  ]);
}

/** How many marks one has and the other has not. */
export function countOther(one: Marks, other: Marks): number {
  return one.symmetricDifference(other).size;
}
