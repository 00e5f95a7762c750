import { listCorrections } from './corrected.ts';
import type { Saying } from './saying.ts';

/**
 * A sentence with several marks is read once: of sayings that stand in the same sentence of the same document the first is kept, in the
 * place of the first; one that tells of a correction before one that does not.
 * @param quoted what has been quoted before, and is not again
 */
export function quoteOnce(sayings: readonly Saying[], quoted: readonly Saying[] = []): Saying[] {
  const before = new Set(quoted.map(keyOf));
  const groups = Map.groupBy(
    sayings.filter((one) => !before.has(keyOf(one))),
    keyOf,
  );
  return [...groups.values()].flatMap(
    (same) => same.find((one) => listCorrections(one).length > 0) ?? same[0] ?? [],
  );
}

function keyOf({ item, statement: { paragraph, sentence } }: Saying): string {
  return JSON.stringify([item.id, paragraph, sentence]);
}
