import type { Former } from '../../schema/former.ts';

/** Where something that moved, perhaps several times, is now; undefined if it goes round in a circle. */
export function followMoved(address: string, moved: Former['moved']): string | undefined {
  const ways = new Map(moved.map(({ from, to }) => [from, to]));
  let at = address;
  for (let steps = 0; steps <= moved.length; steps++) {
    const next = ways.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return undefined;
}
