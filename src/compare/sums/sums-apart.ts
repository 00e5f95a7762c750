import { dropWay } from './sole-way.ts';
import type { Sum, Sums } from './sum.ts';
import type { Sentence } from '../reading/sentence.ts';

export type SumRelation =
  /** The first figure of each that adds up anything adds up the same. */
  | 'same'
  /** Another of each. */
  | 'shared'
  /** A part of what the other adds up, or something else. */
  | 'apart'
  /** A part of it, but nothing else is known of the whole or the part. */
  | 'part'
  /** One of both adds up nothing that is known. */
  | 'unknown';

/**
 * Gives the function that says whether two sentences add up the same. A part is no pair of its whole where either has its like.
 * @param way the only one of which both tell
 */
export function createSumRelation(
  before: Sums,
  after: Sums,
  way?: string,
): (old: Sentence, later: Sentence) => SumRelation {
  const [mine, its] = [before, after].map((sums) => readKeys(sums, way)) as [Keys, Keys];
  return (old, later) => {
    const [some, others] = [mine.of.get(old), its.of.get(later)];
    if (!some || !others) return 'unknown';
    if (first(some) === first(others)) return 'same';
    if (!some.isDisjointFrom(others)) return 'shared';
    const measuresOf = (keys: ReadonlySet<string>): Set<string> =>
      new Set([...keys].map((key) => key.split(' ')[0] ?? ''));
    if (measuresOf(some).isDisjointFrom(measuresOf(others))) return 'apart';
    const isWhole = [...some, ...others].some((key) => key.endsWith(' '));
    if (!isWhole) return 'apart';
    const haveLike =
      [...some].some((key) => its.all.has(key)) || [...others].some((key) => mine.all.has(key));
    return haveLike ? 'apart' : 'part';
  };
}

function first(keys: ReadonlySet<string>): string | undefined {
  const [one] = keys;
  return one;
}

interface Keys {
  readonly of: ReadonlyMap<Sentence, ReadonlySet<string>>;
  readonly all: ReadonlySet<string>;
}

function readKeys(sums: Sums, way: string | undefined): Keys {
  const of = new Map(
    [...sums].map(([sentence, own]) => [
      sentence,
      new Set([...own.values()].map((sum) => dropWay(writeSum(sum), way))),
    ]),
  );
  return { of, all: new Set([...of.values()].flatMap((keys) => [...keys])) };
}

export function writeSum({ measure, scope }: Sum): string {
  return `${measure} ${scope}`;
}
