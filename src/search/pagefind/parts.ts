/** Folder of the index of pages, below the site's prefix. It is where Pagefind's own client looks for it. */
export const pagefindFolder = 'pagefind/';

/** Name of the list of bundles, inside `pagefindFolder`. */
export const partsFile = 'parts.json';

/** A bundle: an index that Pagefind's client can open, alone or together with others (`mergeIndex`). */
export interface Part {
  /** Folder relative to `pagefindFolder`, with a slash at its end; empty for the main bundle. */
  readonly path: string;
  /** Years that its documents speak of, latest first: a bundle without a year has no document with it in the filter 年度. */
  readonly years: readonly number[];
  /** How many pages it holds. */
  readonly pages: number;
}

/**
 * `/pagefind/parts.json`: the bundles, newest first. The first is the main bundle: all pages that are not documents, and the newest
 * documents.
 */
export interface Parts {
  readonly parts: readonly Part[];
}
