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
 * Finds a promise that was formally changed: one document took the place of another, with another number, or with another step of a
 * project. That contradicts nothing.
 * @param targets of one thing and period
 * @param unit of the measure; undefined of what words promise of a project: there the step that each document names first counts
 * @returns what was promised first, then what took its place; undefined if nothing was changed
 */
export function findAdjustment(
  targets: readonly Saying[],
  unit: string | undefined,
): readonly Saying[] | undefined {
  const told = targets.filter(({ statement: { quantity, stage } }) =>
    unit === undefined ? stage !== undefined && !quantity : quantity?.unit === unit,
  );
  const successors = new Set(
    told.flatMap((one) =>
      isReplacedAmong(one, told) ? [one.item.id, one.item.data.validity?.successor] : [],
    ),
  );
  const firstOfEach = told.filter(
    (one, index) =>
      successors.has(one.item.id) && told.findIndex(({ item }) => item.id === one.item.id) === index,
  );
  const steps = firstOfEach.toSorted(compareDates).filter((one, index, all) => {
    const before = all[index - 1];
    return !before || !isSame(before, one);
  });
  return steps.length > 1 ? steps : undefined;
}

/** Of a project the words count, for the same step of another part of the work is another promise. */
function isSame(a: Saying, b: Saying): boolean {
  return numberOf(a) === undefined ? a.statement.text === b.statement.text : numberOf(a) === numberOf(b);
}
