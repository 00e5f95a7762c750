import { compareDates, numberOf, type Saying } from '../sayings/saying.ts';

/** Whether another of the documents has formally taken the place of the one that says so, be it by way of a third. */
export function isReplacedAmong({ item }: Saying, sayings: readonly Saying[]): boolean {
  const known = new Map(sayings.map((one) => [one.item.id, one.item]));
  const passed = new Set<string>();
  let successor = item.data.validity?.successor;
  while (successor !== undefined && !passed.has(successor)) {
    if (known.has(successor)) return true;
    passed.add(successor);
    successor = known.get(successor)?.data.validity?.successor;
  }
  return false;
}

/**
 * Finds a promise that was formally changed: one document took the place of another, with another number. That contradicts nothing.
 * @param targets of one thing and period
 * @returns what was promised first, then each number that took its place; undefined if nothing was changed
 */
export function findAdjustment(targets: readonly Saying[], unit: string): readonly Saying[] | undefined {
  const counted = targets.filter(({ statement }) => statement.quantity?.unit === unit);
  const successors = new Set(
    counted.flatMap((one) =>
      isReplacedAmong(one, counted) ? [one.item.id, one.item.data.validity?.successor] : [],
    ),
  );
  const firstOfEach = counted.filter(
    (one, index) =>
      successors.has(one.item.id) && counted.findIndex(({ item }) => item.id === one.item.id) === index,
  );
  const steps = firstOfEach.toSorted(compareDates).filter((one, index, all) => {
    const before = all[index - 1];
    return !before || numberOf(before) !== numberOf(one);
  });
  return steps.length > 1 ? steps : undefined;
}
