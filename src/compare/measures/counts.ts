import type { Tense } from '../reading/tense-kind.ts';

/** What a figure counts, where a measure has a name for it. */
export interface Counts {
  /** Id of the measure. */
  readonly measure: string;
  /** Whether it is promised or reported, and for how long a time: `target year`, `result span 5`. */
  readonly sort: string;
  /** Whether nothing speaks against it, as that only a part is counted. */
  readonly isSure: boolean;
  /** Whether the document's author has marked it. */
  readonly isMarked?: boolean;
}

/** What was read of a figure, promised or reported as the sentence in which it stands tells what is to be done or what was done. */
export function tellCounts(counts: Counts, tense: Tense | undefined): Counts {
  if (counts.isMarked === true || tense === undefined) return counts;
  return { ...counts, sort: counts.sort.replace(/^\w+/u, tense === 'back' ? 'result' : 'target') };
}

/** Measures and sorts that both documents have. */
export type SharedCounts = ReadonlySet<string>;

export function shareCounts(old: Iterable<Counts>, later: Iterable<Counts>): SharedCounts {
  const [some, others] = [old, later].map(
    (all) => new Set([...all].filter(({ isSure }) => isSure).map(writeCounts)),
  );
  return (some ?? new Set()).intersection(others ?? new Set());
}

export function writeCounts({ measure, sort }: Counts): string {
  return `${measure} ${sort}`;
}

/**
 * `same`: one measure in one sort; `apart`: other measures, or a promise and what was done where either has its like in the other
 * document; `loose`: a promise and what was done, and nothing nearer; `unknown`: one of both has no measure.
 */
export type CountRelation = 'same' | 'apart' | 'loose' | 'unknown';

/** A figure's counts, and whether the other document has their like. */
export type PlacedCounts = Counts & { readonly hasLike: boolean };

export function relateCounts(one: PlacedCounts | undefined, other: PlacedCounts | undefined): CountRelation {
  if (!one || !other) return 'unknown';
  if (one.measure !== other.measure) return 'apart';
  if (one.sort === other.sort) return 'same';
  return one.hasLike || other.hasLike ? 'apart' : 'loose';
}
