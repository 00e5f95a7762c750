import type { PagefindHit } from './pagefind.ts';

/**
 * Hits of several searches as one list, the best first; a page that several have found stands where its best score puts it.
 * @param first stand before them, whatever their scores
 */
export function mergeHits(
  first: readonly PagefindHit[],
  ...found: readonly (readonly PagefindHit[])[]
): PagefindHit[] {
  const ranked = found.flat().sort((a, b) => b.score - a.score);
  return mergeInOrder(first, ranked);
}

/** Lists one after the other, each page once. */
export function mergeInOrder(...lists: readonly (readonly PagefindHit[])[]): PagefindHit[] {
  const hits = new Map<string, PagefindHit>();
  for (const hit of lists.flat()) if (!hits.has(hit.id)) hits.set(hit.id, hit);
  return [...hits.values()];
}
