import { findPartners, indexOwners } from './find-partners.ts';
import type { Numbered } from './numbered.ts';
import { listTwins } from './twins.ts';
import { createScales, createVectors } from './vectors.ts';

/** Weight of what two texts share, from 0 to 1. */
export interface Likeness {
  /** Twice, of the weight of both (Sørensen and Dice). */
  readonly ofBoth: number;
  /** Of the weight of the one that weighs less. */
  readonly ofShorter: number;
}

/** How alike the texts of two lists are. What few texts have weighs more than what many have: 渡口 more than 加强. */
export interface Space<Thing extends string | number> {
  /** Indexes of the likeliest new texts of an old one, in order. */
  readonly listPartners: (old: number) => readonly number[];
  /** How much of an old and a new text is the same. */
  readonly measure: (old: number, later: number) => Likeness;
  /** What each thing weighs: the more the fewer texts have it. */
  readonly weightOf: (thing: Thing) => number;
  /** The same by their numbers. */
  readonly weights: Float64Array;
}

/**
 * An index of what texts consist of leads from text to text, so that not every one is compared with every other.
 * @param countOfOld how many of the texts are old; they come first
 * @param keys of all texts: those with one key are partners whatever else there is
 */
export function createSpace<Thing extends string | number>(
  { texts, numbers }: Numbered<Thing>,
  countOfOld: number,
  keys: readonly string[] = [],
): Space<Thing> {
  const { vectors, idf } = createVectors(texts, numbers.size);
  const [before, after] = [vectors.slice(0, countOfOld), vectors.slice(countOfOld)];
  const owners = indexOwners(after, idf.length);
  const twins = listTwins(keys.slice(0, countOfOld), keys.slice(countOfOld));
  const sums = new Float64Array(after.length);
  const weigh = createScales(idf.length);
  return {
    listPartners: (index) => {
      const found = findPartners(before[index], owners, sums);
      return [...new Set([...found, ...(twins[index] ?? [])])].sort((a, b) => a - b);
    },
    measure: (from, to) => {
      const [one, other] = [before[from], after[to]];
      if (!one || !other) return { ofBoth: 0, ofShorter: 0 };
      weigh.load(one);
      const shared = weigh.shared(other);
      const [both, shorter] = [one.total + other.total, Math.min(one.total, other.total)];
      return {
        ofBoth: both === 0 ? 0 : (2 * shared) / both,
        ofShorter: shorter === 0 ? 0 : shared / shorter,
      };
    },
    weights: idf,
    weightOf: (thing) => idf[numbers.get(thing) ?? -1] ?? 0,
  };
}
