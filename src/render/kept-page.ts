import type { StoredPage, TracedReads } from './page-record.ts';
import type { PageSort, RendererOptions } from './renderer.ts';

/** What every thread is told. */
export interface PoolOptions extends RendererOptions {
  /** Folder of the store of pages. */
  readonly store: string;
  /** Style sheets of each sort of page, by Astro's key of it. */
  readonly styles: readonly (readonly [key: string, styles: PageSort['styles']])[];
}

/** What is told of a page that has been rendered and kept. */
export interface KeptPage extends Pick<StoredPage, 'bytes' | 'size' | 'modified'>, TracedReads {}

/** A page that could not be rendered, and why. */
export interface FailedPage {
  readonly failed: string;
}
