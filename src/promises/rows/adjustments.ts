import { compareDates, numberOf, type Saying } from '../sayings/saying.ts';

/** Whether another of the documents has formally taken the place of the one that says so. */
export function isReplacedAmong({ item }: Saying, sayings: readonly Saying[]): boolean {
  const successor = item.data.validity?.successor;
  return successor !== undefined && sayings.some((one) => one.item.id === successor);
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
