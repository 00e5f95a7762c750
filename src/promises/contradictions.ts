import { saysAllIsDone } from '../text/statement/outcome.ts';
import { isRevoked, numberOf, type Saying } from './saying.ts';

/**
 * Finds what documents say differently: promises of one period with different numbers, reports of one period with different
 * numbers. Two numbers of one document are no difference between documents: they are a whole and its part, and another document
 * that gives one of them agrees. A share is not compared with a number.
 * @param sayings all about the same thing
 * @param unit of the measure
 */
export function findContradictions(sayings: readonly Saying[], unit: string): Saying[][] {
  const groups = Map.groupBy(
    sayings.filter(({ statement }) => statement.quantity?.unit === unit),
    ({ statement, period }) => `${statement.kind} ${period.id}`,
  );
  return [...groups.values()].filter((group) => {
    const documents = [...Map.groupBy(group, ({ item }) => item.id).values()];
    const said = documents.map((own) => new Set(own.map(describe)));
    return said.some((one, index) => said.slice(index + 1).some((other) => one.isDisjointFrom(other)));
  });
}

/**
 * Finds what reports say differently of the end: one that all is done, another a number that is less. The newer one holds, but who
 * is said to have done all is accused of nothing.
 * @param results of a promise that is not done by the number that holds
 * @param from those from which that number was taken
 */
export function findDisputedEnd(results: readonly Saying[], from: readonly Saying[]): Saying[] | undefined {
  const finished = results.filter(
    (one) => !isRevoked(one) && saysAllIsDone(one.statement.text) && !from.includes(one),
  );
  return finished.length > 0 && from.length > 0 ? [...from, ...finished] : undefined;
}

/** 16公里 and 16公里以上 are the same number; 1至2个 is another than 1个. */
function describe(saying: Saying): string {
  const { min, max } = saying.statement.quantity ?? {};
  return [numberOf(saying), min === undefined ? undefined : max].join(' ');
}
