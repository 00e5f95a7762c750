import type { PagefindHit } from './pagefind.ts';

/**
 * Hits of several searches as one list, the best first; a page that several have found stands where its best score puts it.
 * What the reader sees already keeps its place: new ones come after it.
 */
export function mergeHits(
  shown: readonly PagefindHit[],
  ...found: readonly (readonly PagefindHit[])[]
): PagefindHit[] {
  const known = new Set(shown.map(({ id }) => id));
  const best = new Map<string, PagefindHit>();
  for (const hit of found.flat()) {
    const before = best.get(hit.id);
    if (!known.has(hit.id) && (!before || hit.score > before.score)) best.set(hit.id, hit);
  }
  return [...shown, ...[...best.values()].sort((a, b) => b.score - a.score)];
}
