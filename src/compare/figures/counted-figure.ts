import type { Sentence } from '../reading/sentence.ts';
import type { Bag } from '../align/bag.ts';
import type { PlacedCounts } from '../measures/counts.ts';
import type { Span } from '../reading/span.ts';
import type { Deed } from './deeds.ts';
import type { Figure } from './figure.ts';
import type { Marks } from './marks.ts';
import type { Scope } from './scope.ts';
import type { Sense } from './sense.ts';

/** A figure of a sentence with what it counts. */
export interface CountedFigure {
  readonly sentence: Sentence;
  readonly figure: Figure;
  readonly sense: Sense;
  /** Its unit, the same for what is counted in two words. */
  readonly unit: string;
  /** Whether it says by how much something became less. */
  readonly declines: boolean;
  /** Words that say what it counts, with what each weighs. */
  readonly counted: Bag;
  /** Whether words before its clause say it. */
  readonly inherits: boolean;
  /** What it adds up, if that is known: `外贸吞吐量 沿海`. */
  readonly sum?: string;
  /** How much time it tells of, if that is known. */
  readonly span?: Span;
  /** The measure that it counts, if that is known. */
  readonly counts?: PlacedCounts;
  /** What is done with what it counts, as the words around it say. */
  readonly deeds: ReadonlySet<Deed>;
  /** What tells it from others beside it. */
  readonly marks: Marks;
  /** Whether it says how the amount right before it has grown. */
  readonly isOfAmount: boolean;
  /** That amount, if it is of no other before. */
  readonly of?: CountedFigure;
  /** Roads that they name. */
  readonly routes: ReadonlySet<string>;
  /** The roads and the works that it is of, if it is not of a place as a whole. */
  readonly scope: Scope;
  /** Whether some of what it counts is named before it: 甲线、乙线等3个项目. */
  readonly hasExamples: boolean;
  /** Names of what is built among them. */
  readonly names: ReadonlySet<string>;
  /** All that its sentence speaks of. */
  readonly topics: ReadonlySet<string>;
  /** What the word of the trade that stands nearest stands for: 隐患 of 整改各类隐患86处. */
  readonly object: ReadonlySet<string>;
}
