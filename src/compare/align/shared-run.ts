/** Of longer texts, so much is read: sentences are shorter. */
const longestText = 500;

/**
 * Gives the function that weighs the heaviest run of characters that an old and a new text share, by their indexes: what its pairs of
 * characters weigh together. 应急指挥中心 in both names one thing, where its pairs may stand apart by chance.
 * @param old the number of the pair at each place of each text
 * @param weights of pairs, by their numbers
 */
export function createSharedRuns(
  old: readonly Uint32Array[],
  later: readonly Uint32Array[],
  weights: Float64Array,
): (old: number, later: number) => number {
  const cut = (text: Uint32Array): Uint32Array => text.subarray(0, longestText - 1);
  const [before, after] = [old.map(cut), later.map(cut)];
  const places = createPlaces(weights.length);
  const runs = new Float64Array(longestText);
  /** In which row each of them was written; rows of all texts are counted, with one between two texts. */
  const rows = new Uint32Array(longestText);
  let row = 0;
  return (from, to) => {
    const [one, other] = [before[from], after[to]];
    if (!one || !other) return 0;
    places.load(one);
    row += 1;
    let best = 0;
    for (const id of other) {
      row += 1;
      const weight = weights[id] ?? 0;
      // From the last place to the first: the run that ends one place before is that of the row before.
      for (let place = places.last(id); place !== -1; place = places.before(place)) {
        const goesOn = place > 0 && rows[place - 1] === row - 1;
        const run = (goesOn ? (runs[place - 1] ?? 0) : 0) + weight;
        runs[place] = run;
        rows[place] = row;
        if (run > best) best = run;
      }
    }
    return best;
  };
}

/** Where the pairs of one text stand, which is measured against several in a row: most pairs of another it has not. */
function createPlaces(size: number) {
  const lastOf = new Int32Array(size).fill(-1);
  const beforeOf = new Int32Array(longestText);
  let loaded: Uint32Array | undefined;
  return {
    load: (text: Uint32Array): void => {
      if (text === loaded) return;
      for (const id of loaded ?? []) lastOf[id] = -1;
      text.forEach((id, place) => {
        beforeOf[place] = lastOf[id] ?? -1;
        lastOf[id] = place;
      });
      loaded = text;
    },
    last: (id: number): number => lastOf[id] ?? -1,
    before: (place: number): number => beforeOf[place] ?? -1,
  };
}
