import type { DividedPage } from './divide.ts';

/** About 100 documents: Pagefind needs 13 ms and 1 MB for each, and a change makes its whole bundle again. */
const smallest = 600_000;

/** Bundles of the smallest size that a reader may have to ask for, before they grow. */
const fewBundles = 16;

/**
 * Most characters in a bundle. A change costs what its bundle has, and a search in all documents what there are of bundles: size and
 * number grow alike. It changes in steps, so that a new document does not move the borders of all bundles.
 */
export function chooseBundleSize(pages: readonly DividedPage[]): number {
  const characters = pages.reduce((sum, { size }) => sum + size, 0);
  const steps = Math.log2(characters / (smallest * fewBundles)) / 2;
  return smallest * 2 ** Math.max(0, Math.floor(steps));
}
