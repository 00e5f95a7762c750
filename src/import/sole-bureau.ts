import type { KnownBureau } from './draft.ts';

/** Where a bureau stands among the others. */
interface Placed extends KnownBureau {
  readonly parent?: string | undefined;
  readonly successor?: string | undefined;
}

/**
 * The bureau whose site it is: the only one that is above no other and still there. A site of several has none.
 */
export function findSoleBureau(bureaus: readonly Placed[]): KnownBureau | undefined {
  const above = new Set(bureaus.map(({ parent }) => parent));
  const [one, ...others] = bureaus.filter(({ id, successor }) => !above.has(id) && successor === undefined);
  return others.length === 0 ? one : undefined;
}
