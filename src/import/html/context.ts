import type { Dropped, SourceImage } from '../blocks.ts';
import type { Article } from './article.ts';

/** What is needed beside the nodes of a page, and collected while they are read. */
export interface PageContext {
  readonly images: Map<string, SourceImage>;
  readonly dropped: Dropped[];
  /** Address that the page was saved from. */
  readonly base: string | undefined;
  readonly neighbour: ReadNeighbour | undefined;
  readonly article: Article;
}

/** Reads a file beside the one that is imported, by the relative address in it; undefined if there is none. */
export type ReadNeighbour = (address: string) => Uint8Array | undefined;
