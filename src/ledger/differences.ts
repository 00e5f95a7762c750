import { numberOf, type Saying } from './saying.ts';

/**
 * Finds what documents say differently: promises of one period with different numbers, reports of one period with different
 * numbers. Two numbers of one document are no difference between documents, and a share is not compared with a number.
 * @param sayings all about the same thing
 * @param unit of the measure
 */
export function findDifferences(sayings: readonly Saying[], unit: string): Saying[][] {
  const groups = Map.groupBy(
    sayings.filter(({ statement }) => statement.quantity?.unit === unit),
    ({ statement, period }) => `${statement.kind} ${period.id}`,
  );
  return [...groups.values()].filter((group) => {
    const documents = [...Map.groupBy(group, ({ item }) => item.id).values()];
    const said = documents.map((own) => own.map(describe).sort().join());
    return new Set(said).size > 1;
  });
}

function describe(saying: Saying): string {
  const { min, max } = saying.statement.quantity ?? {};
  return [numberOf(saying), min, max].join(' ');
}
