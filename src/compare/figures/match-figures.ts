import type { FigurePair } from './figure-pair.ts';
import { rateFigures, type RatedPair } from './rate-figures.ts';
import type { CountedFigure } from './counted-figure.ts';

/** No sentence that anybody reads has more; lists that have would take too long. */
const mostFigures = 150;
/** Two pairs that are no more apart than this are as likely as each other. */
const margin = 0.05;
/** Of more it is not clear which is which. */
const mostRivals = 64;

/**
 * Finds figures that count the same of two sides, each at most once, the likeliest first. Where two are as likely, the order decides if
 * there are as many on both sides, and nothing if there are not: a wrong pair harms more than one that is missed.
 */
export function matchFigures(old: readonly CountedFigure[], later: readonly CountedFigure[]): FigurePair[] {
  if (old.length === 0 || later.length === 0) return [];
  const pairs = rateFigures(cutLong(old), cutLong(later));
  // Mostly there is none, or one beside which nothing else could be meant.
  if (pairs.length === 0 || (pairs.length === 1 && pairs[0]?.isSure === true)) return pairs;
  const pairsOf = indexPairs(pairs);
  const taken = new Set<CountedFigure>();
  const isFree = (pair: FigurePair): boolean => !taken.has(pair.old) && !taken.has(pair.new);
  const take = (pair: FigurePair): boolean => {
    if (!isFree(pair)) return false;
    taken.add(pair.old).add(pair.new);
    return true;
  };
  /** Pairs that are as likely as this one and share a figure with it, or with one of those. */
  const listRivals = (pair: RatedPair): ReadonlySet<RatedPair> => {
    const rivals = new Set([pair]);
    for (const one of rivals) {
      if (rivals.size > mostRivals) break;
      for (const other of [...(pairsOf.get(one.old) ?? []), ...(pairsOf.get(one.new) ?? [])])
        if (isFree(other) && other.rank >= pair.rank - margin) rivals.add(other);
    }
    return rivals;
  };
  const isAmbiguous = (pair: RatedPair): boolean => {
    const rivals = [...listRivals(pair)];
    return new Set(rivals.map((one) => one.old)).size !== new Set(rivals.map((one) => one.new)).size;
  };
  const chosen: RatedPair[] = [];
  for (const pair of pairs.filter(({ isSure }) => isSure))
    if (isFree(pair) && !isAmbiguous(pair) && take(pair)) chosen.push(pair);
  const countSort = (list: readonly CountedFigure[], { sort }: RatedPair, isLeft: boolean): number =>
    list.filter((figure) => !(isLeft && taken.has(figure)) && sort(figure)).length;
  // Less will do where neither side has another that could be meant: of a pair with words of its own, none at all.
  const rest = pairs
    .filter(isFree)
    .filter((pair) => [old, later].every((list) => countSort(list, pair, !pair.isApart) === 1))
    .filter(take);
  return [...chosen, ...rest].sort((a, b) => later.indexOf(a.new) - later.indexOf(b.new));
}

/** The same list, if it is no longer than any sentence's. */
function cutLong(figures: readonly CountedFigure[]): readonly CountedFigure[] {
  return figures.length > mostFigures ? figures.slice(0, mostFigures) : figures;
}

/** The pairs that each figure may be in. */
function indexPairs(pairs: readonly RatedPair[]): ReadonlyMap<CountedFigure, readonly RatedPair[]> {
  const index = new Map<CountedFigure, RatedPair[]>();
  for (const pair of pairs)
    for (const figure of [pair.old, pair.new]) {
      const known = index.get(figure);
      if (known) known.push(pair);
      else index.set(figure, [pair]);
    }
  return index;
}
