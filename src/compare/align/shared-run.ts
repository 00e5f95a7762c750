import { pairAt } from './pairs-of-characters.ts';

/** Of longer texts, so much is read: sentences are shorter. */
const longestText = 500;

/**
 * Gives the function that weighs the heaviest run of characters that an old and a new text share, by their indexes: what its pairs of
 * characters weigh together. 应急指挥中心 in both names one thing, where its pairs may stand apart by chance.
 */
export function createSharedRuns(
  old: readonly string[],
  later: readonly string[],
  weightOf: (pair: number) => number,
): (old: number, later: number) => number {
  const known = new Map<number, number>();
  const weights: number[] = [];
  const read = (text: string): Uint32Array =>
    Uint32Array.from({ length: Math.max(0, Math.min(text.length, longestText) - 1) }, (_, index) => {
      const pair = pairAt(text, index);
      let id = known.get(pair);
      if (id === undefined) {
        known.set(pair, (id = known.size));
        weights.push(weightOf(pair));
      }
      return id;
    });
  const [before, after] = [old.map(read), later.map(read)];
  // One more than the pairs of the longest: the run that ends before the first is empty.
  const runs = new Float64Array(Math.max(0, ...after.map(({ length }) => length)) + 1);
  return (from, to) => {
    const [one, other] = [before[from], after[to]];
    return one && other ? weighHeaviest(one, other, weights, runs) : 0;
  };
}

/** @param runs room for the weights of the runs that end at each pair of the other text, and 0 before them */
function weighHeaviest(
  one: Uint32Array,
  other: Uint32Array,
  weights: readonly number[],
  runs: Float64Array,
): number {
  runs.fill(0, 0, other.length + 1);
  let best = 0;
  for (const id of one) {
    const weight = weights[id] ?? 0;
    for (let place = other.length; place > 0; place -= 1) {
      if (other[place - 1] !== id) {
        runs[place] = 0;
        continue;
      }
      const run = (runs[place - 1] ?? 0) + weight;
      runs[place] = run;
      if (run > best) best = run;
    }
  }
  return best;
}
