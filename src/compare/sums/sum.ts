import type { Figure } from '../figures/figure.ts';
import type { Sentence } from '../reading/sentence.ts';

/** What a figure adds up, of which part: 外贸吞吐量 of 沿海. A whole has no scope. */
export interface Sum {
  readonly measure: string;
  readonly scope: string;
}

/** What the figures of each sentence add up; figures that add up something else, or of a single project, have none. */
export type Sums = ReadonlyMap<Sentence, ReadonlyMap<Figure, Sum>>;
