/** How alike two texts of two lists are. */
export interface Likeness {
  /** Indexes into the two lists. */
  readonly old: number;
  readonly new: number;
  /** From 0 to 1. */
  readonly score: number;
}

/** A pair of neighbouring characters that stands in more texts than this says little; it finds nothing, but is counted. */
const mostOwners = 64;
/** Of one text, so many of the likeliest partners are measured. */
const mostPartners = 12;

/** Gives what of two lists of texts is alike, for every old text its likeliest new ones, best first; `least` is the lowest score. */
export function findAlike(old: readonly string[], later: readonly string[], least: number): Likeness[] {
  const scale = createScale([...old, ...later]);
  const [before, after] = [old.map(scale), later.map(scale)];
  const owners = indexGrams(after);
  // Sums for all new texts; only those that were touched are set back.
  const sums = new Float64Array(later.length);
  return before.flatMap((grams, index) => {
    const touched: number[] = [];
    grams.ids.forEach((id, at) => {
      const found = owners.get(id) ?? [];
      if (found.length > mostOwners) return;
      for (const owner of found) {
        if (sums[owner] === 0) touched.push(owner);
        sums[owner] = (sums[owner] ?? 0) + (grams.weights[at] ?? 0);
      }
    });
    const likeliest = touched
      .map((owner) => ({ owner, sum: (2 * (sums[owner] ?? 0)) / (grams.total + (after[owner]?.total ?? 0)) }))
      .sort((a, b) => b.sum - a.sum || a.owner - b.owner)
      .slice(0, mostPartners);
    for (const owner of touched) sums[owner] = 0;
    return likeliest
      .map(({ owner }) => ({ old: index, new: owner, score: measure(grams, after[owner] ?? noGrams) }))
      .filter(({ score }) => score >= least);
  });
}

/** How alike two texts are, all pairs of characters counting the same. */
export function measureLikeness(a: string, b: string): number {
  const scale = createScale([a, b], true);
  return measure(scale(a), scale(b));
}

/** Pairs of neighbouring characters of a text, each once, ascending, and what each weighs. */
interface Grams {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
}

const noGrams: Grams = { ids: [], weights: [], total: 0 };

/** Pairs of characters weigh the more the fewer texts have them: 加强 is everywhere, 渡口 is not. */
function createScale(texts: readonly string[], isEven = false): (text: string) => Grams {
  const frequencies = new Map<number, number>();
  const known = new Map<string, ReadonlyMap<number, number>>();
  for (const text of texts) {
    const grams = known.get(text) ?? countGrams(text);
    known.set(text, grams);
    for (const id of grams.keys()) frequencies.set(id, (frequencies.get(id) ?? 0) + 1);
  }
  const weigh = (id: number): number => (isEven ? 1 : Math.log(1 + texts.length / (frequencies.get(id) ?? 1)));
  return (text) => {
    const counted = known.get(text) ?? countGrams(text);
    const ids = [...counted.keys()].sort((a, b) => a - b);
    const weights = ids.map((id) => weigh(id) * (counted.get(id) ?? 0));
    return { ids, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
  };
}

/** Two UTF-16 units in one number; a text of one unit is a pair of it and nothing. */
function countGrams(text: string): Map<number, number> {
  const grams = new Map<number, number>();
  for (let index = 0; index < Math.max(1, text.length - 1); index += 1) {
    if (text === '') break;
    const id = text.charCodeAt(index) * 0x10000 + (text.length > 1 ? text.charCodeAt(index + 1) : 0);
    grams.set(id, (grams.get(id) ?? 0) + 1);
  }
  return grams;
}

function indexGrams(all: readonly Grams[]): Map<number, number[]> {
  const owners = new Map<number, number[]>();
  all.forEach(({ ids }, index) => {
    for (const id of ids) {
      const known = owners.get(id);
      if (known) known.push(index);
      else owners.set(id, [index]);
    }
  });
  return owners;
}

/** Weight of what two texts share, twice, of the weight of both (Sørensen and Dice). */
function measure(a: Grams, b: Grams): number {
  let [left, right, shared] = [0, 0, 0];
  while (left < a.ids.length && right < b.ids.length) {
    const [one, other] = [a.ids[left] ?? 0, b.ids[right] ?? 0];
    if (one === other) shared += Math.min(a.weights[left] ?? 0, b.weights[right] ?? 0);
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return a.total + b.total === 0 ? 0 : (2 * shared) / (a.total + b.total);
}
