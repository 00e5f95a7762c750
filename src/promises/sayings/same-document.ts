import { isRevoked, numberOf, type Saying } from './saying.ts';

/**
 * Whether a promise is known from the documents alone that report its result. Another document that promised the same makes it a
 * promise that could be read beforehand.
 * @param targets that which holds first
 * @param results from which the state follows
 */
export function isSameDocument(targets: readonly Saying[], results: readonly Saying[]): boolean {
  const [holds] = targets;
  if (!holds || results.length === 0) return false;
  const reporting = new Set(results.map(({ item }) => item.id));
  const alike = targets.filter((one) => !isRevoked(one) && numberOf(one) === numberOf(holds));
  return alike.length > 0 && alike.every(({ item }) => reporting.has(item.id));
}
