import { isAllDone } from '../sayings/all-done.ts';
import { cumulatedFrom } from '../sayings/cumulated.ts';
import { isReplacedAmong } from './adjustments.ts';
import type { LedgerRow } from './row.ts';
import { isRevoked, lastMonthOf, numberOf, type Saying } from '../sayings/saying.ts';

/**
 * Finds what documents say differently: promises of one period with different numbers, reports of one period with different
 * numbers. Two numbers of one document are no difference between documents: they are a whole and its part, and another document
 * that gives one of them agrees. What was promised or reported in a document that another has formally replaced does not speak against
 * the one that took its place: see `findAdjustment`. A share is not compared with a number, nor what counts several years with what counts one.
 * @param sayings all about the same thing
 * @param unit of the measure
 */
export function findContradictions(sayings: readonly Saying[], unit: string): Saying[][] {
  const counted = (kind: string): Saying[] =>
    sayings.filter(({ statement }) => statement.kind === kind && statement.quantity?.unit === unit);
  const groups = Map.groupBy(
    sayings.filter(
      (one) =>
        one.statement.quantity?.unit === unit &&
        cumulatedFrom(one) === undefined &&
        !isReplacedAmong(one, counted(one.statement.kind)),
    ),
    ({ statement, period }) => `${statement.kind} ${period.id}`,
  );
  return [...groups.values()].filter((group) => {
    const documents = [...Map.groupBy(group, ({ item }) => item.id).values()];
    const said = documents.map((own) => new Set(own.map(describe)));
    return said.some((one, index) => said.slice(index + 1).some((other) => one.isDisjointFrom(other)));
  });
}

/**
 * Finds a report that says less of the end than another that says that the whole was finished: a number for the same time or a longer
 * one. What half a year had done is no less than what the year has.
 */
export function findShortfall(line: LedgerRow, finisher: Saying): Saying[] | undefined {
  const { done, promised, doneFrom } = line;
  if (done === undefined || promised === undefined || done >= promised) return undefined;
  const latest = Math.max(...doneFrom.map(lastMonthOf));
  return latest < lastMonthOf(finisher)
    ? undefined
    : [...doneFrom.filter((one) => one !== finisher), finisher];
}

/** Finds a report that says of the end that something is not done, against one that says it is. What was so before is no objection. */
export function findDenial(denials: readonly Saying[], done: Saying): Saying[] | undefined {
  const denial = denials.find((one) => !isRevoked(one) && lastMonthOf(one) >= lastMonthOf(done));
  return denial && [done, denial];
}

/**
 * Finds what reports say differently of the end: one that all is done, another a number that is less. The newer one holds, but who
 * is said to have done all is accused of nothing.
 * @param results of a promise that is not done by the number that holds
 * @param from those from which that number was taken
 * @param name of the measure
 */
export function findDisputedEnd(
  results: readonly Saying[],
  from: readonly Saying[],
  name: string,
): Saying[] | undefined {
  const finished = results.filter((one) => !isRevoked(one) && !from.includes(one) && isAllDone(one, name));
  return finished.length > 0 && from.length > 0 ? [...from, ...finished] : undefined;
}

/** 16公里 and 16公里以上 are the same number; 1至2个 is another than 1个. */
function describe(saying: Saying): string {
  const { min, max } = saying.statement.quantity ?? {};
  return [numberOf(saying), min === undefined ? undefined : max].join(' ');
}
