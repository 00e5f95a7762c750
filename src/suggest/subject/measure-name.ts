import type { KnownMeasure } from '../../schema/measure.ts';

/** A piece of a name: any of its words will do. */
export interface Piece {
  readonly words: readonly string[];
  /** What is done, what of it is counted, or what it is. */
  readonly kind: 'action' | 'attribute' | 'noun';
  /** 项目, 工程: it tells little. */
  readonly isGeneral: boolean;
}

/** A way to name a measure; between its pieces other words may stand. */
export interface MeasureName {
  readonly measure: Pick<KnownMeasure, 'id' | 'name' | 'topic' | 'basis' | 'except' | 'isCore'>;
  /** 危桥改造座数 → 危桥, 改造. */
  readonly pieces: readonly Piece[];
  /** The name in one piece: 危桥改造; undefined if it is written as pieces. */
  readonly text?: string;
  /** Whether it names how much something has grown. */
  readonly isOfGrowth: boolean;
  /** Words of all names of the measure: beside this one they say nothing new. */
  readonly allWords: readonly string[];
  /** The same as one text. */
  readonly said: string;
}
