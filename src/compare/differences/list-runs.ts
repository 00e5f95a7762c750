/** A run of what both lists have, or only one of them. */
export interface Run {
  readonly side: 'both' | 'old' | 'new';
  readonly count: number;
}

/** One thing left out or added, and what both lists have behind it. */
interface Edit {
  readonly before: Edit | undefined;
  readonly side: 'old' | 'new';
  /** How much of the old list is behind it, with what both have. */
  readonly reached: number;
  /** How much both have behind it. */
  readonly common: number;
}

/**
 * The runs of the shortest way from one list to another, by Myers' algorithm (An O(ND) Difference Algorithm, 1986), with the choices of
 * `diffArrays` of the package diff, which keeps ways in objects under negative indexes and takes most of the time of finding differences.
 * @param most so many edits at most
 * @returns undefined if there are more
 */
export function listRuns(old: readonly number[], later: readonly number[], most: number): Run[] | undefined {
  const longest = Math.min(old.length + later.length, most);
  // By diagonal: how much more of the old list than of the new one lies behind a way; the longest way on each.
  const ways = new Array<Edit | undefined>(2 * longest + 3).fill(undefined);
  const middle = longest + 1;
  const countCommon = (from: number, to: number): number => {
    let count = 0;
    while (from + count < old.length && to + count < later.length && old[from + count] === later[to + count])
      count += 1;
    return count;
  };
  const first = countCommon(0, 0);
  if (first === old.length && first === later.length)
    return first === 0 ? [] : [{ side: 'both', count: first }];
  const start: Edit = { before: undefined, side: 'old', reached: first, common: first };
  ways[middle] = start;
  // Behind the end of a list no way leads back.
  let [lowest, highest] = [-longest, longest];
  for (let edits = 1; edits <= longest; edits += 1) {
    const last = Math.min(highest, edits);
    for (let diagonal = Math.max(lowest, -edits); diagonal <= last; diagonal += 2) {
      const [below, above] = [ways[middle + diagonal - 1], ways[middle + diagonal + 1]];
      ways[middle + diagonal - 1] = undefined;
      const dropping = below && below.reached < old.length ? below : undefined;
      const behind = above ? above.reached - diagonal : 0;
      const adding = behind >= 1 && behind <= later.length ? above : undefined;
      const isAdded = adding !== undefined && (!dropping || dropping.reached < adding.reached);
      const before = isAdded ? adding : dropping;
      ways[middle + diagonal] = undefined;
      if (!before) continue;
      const from = before.reached + (isAdded ? 0 : 1);
      const common = countCommon(from, from - diagonal);
      const way: Edit = { before, side: isAdded ? 'new' : 'old', reached: from + common, common };
      const [endsOld, endsNew] = [way.reached >= old.length, way.reached - diagonal >= later.length];
      if (endsOld && endsNew) return joinEdits(way, start);
      ways[middle + diagonal] = way;
      if (endsOld) highest = Math.min(highest, diagonal - 1);
      if (endsNew) lowest = Math.max(lowest, diagonal + 1);
    }
  }
  return undefined;
}

/** Edits of one side that follow one another are one run. */
function joinEdits(last: Edit, start: Edit): Run[] {
  const edits: Edit[] = [];
  for (let edit: Edit | undefined = last; edit && edit !== start; edit = edit.before) edits.push(edit);
  const runs: { side: Run['side']; count: number }[] =
    start.common > 0 ? [{ side: 'both', count: start.common }] : [];
  for (const { side, common } of edits.reverse()) {
    const run = runs.at(-1);
    if (run?.side === side) run.count += 1;
    else runs.push({ side, count: 1 });
    if (common > 0) runs.push({ side: 'both', count: common });
  }
  return runs;
}
