import type { Figure } from './figures/figure.ts';
import type { Sentence } from './reading/sentence.ts';

/** Comparison 对照: what became of every sentence of a document in a later one. Plain data. */
export interface Comparison {
  /** In the order of the later document; what was dropped stands where it stood. */
  readonly sections: readonly ComparedSection[];
  /** Of sentences; headings are not counted. One that was divided or joined with another counts once. */
  readonly counts: Readonly<Record<EntryState, number>>;
  /**
   * Whether so little of the shorter document has a counterpart that nothing can be said of the rest: two texts of different sorts,
   * or one in quite other words.
   */
  readonly sparse: boolean;
  /** Of all entries, headings among them, in their order. */
  readonly figures: readonly FigureChange[];
}

/**
 * `kept`: equal up to white space, width and the number that it bears; `figures`: only numbers differ; `changed`: about the same in
 * other words; `new` and `dropped`: on one side only.
 */
export type EntryState = 'kept' | 'figures' | 'changed' | 'new' | 'dropped';

/** A section with a heading of its own, or what stands before the first. Run-in headings are sentences like others. */
export interface ComparedSection {
  /** Missing before the first heading. */
  readonly heading?: Entry;
  /** 1 for a section at the top of the outline. */
  readonly level: number;
  /** Whether it changed its place among the other sections. */
  readonly moved: boolean;
  readonly entries: readonly Entry[];
}

/** One sentence in both documents, or in one. */
export interface Entry {
  readonly state: EntryState;
  /** None if it is new; several if they were joined into one. */
  readonly old: readonly Side[];
  /** None if it was dropped; several if one was divided. */
  readonly new: readonly Side[];
  /** Figures that count the same and changed. */
  readonly figures: readonly FigureChange[];
  /** Heading of the section in which it stood before, if that is another one; empty for what stands before the first heading. */
  readonly movedFrom?: string;
}

export interface Side {
  readonly sentence: Sentence;
  /** What differs from the other side; none if nothing does, or if nearly everything does. */
  readonly changes: readonly Range[];
}

/** UTF-16 offsets into the text of a sentence. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface FigureChange {
  /** The words that the figure counts: 改造危桥. */
  readonly subject: string;
  readonly old: PlacedFigure;
  readonly new: PlacedFigure;
  /**
   * Both tell how things stood (what there is, how far works have got), not what was done in a time: they may be compared even where the
   * documents are of times of other lengths.
   */
  readonly isState?: true;
  /** One says how much more, the other how much less: 增长5% and 下降2%. They have no difference. */
  readonly opposite?: true;
}

export interface PlacedFigure {
  readonly sentence: Sentence;
  readonly figure: Figure;
}
