/** How alike two texts of two lists are. */
export interface Likeness {
  /** Indexes into the two lists. */
  readonly old: number;
  readonly new: number;
  /** From 0 to 1. */
  readonly score: number;
}

/** Looking for partners, a text's rarest pairs of characters come first; after so many owners the others find nothing new. */
const mostOwners = 1500;
/** Of one text, so many of the likeliest partners are measured. */
const mostPartners = 8;
/** Texts that are the same but for their figures stand in the same order, or nearly. */
const reach = 2;

/**
 * Gives what of two lists of texts is alike: for every old text its likeliest new ones, in order. An index of pairs of characters
 * leads from text to text, so that not every text is compared with every other.
 * @param least the lowest score that counts
 */
export function findAlike(old: readonly string[], later: readonly string[], least: number): Likeness[] {
  const { vectors, weights } = createVectors([...old, ...later]);
  const [before, after] = [vectors.slice(0, old.length), vectors.slice(old.length)];
  const owners = indexOwners(after, weights.length);
  const twins = listTwins(old, later);
  const sums = new Float64Array(later.length);
  const counts = new Uint16Array(weights.length);
  return before.flatMap((vector, index) => {
    const partners = new Set([...findPartners(vector, owners, weights, sums), ...(twins[index] ?? [])]);
    vector.ids.forEach((id, at) => {
      counts[id] = vector.counts[at] ?? 0;
    });
    const found = [...partners]
      .sort((a, b) => a - b)
      .map((partner) => ({
        old: index,
        new: partner,
        score: measure(vector, after[partner], counts, weights),
      }))
      .filter(({ score }) => score >= least);
    for (const id of vector.ids) counts[id] = 0;
    return found;
  });
}

/** How alike two texts are by themselves, all pairs of characters counting the same. */
export function measureLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = new Map<string, number>();
  for (let index = 1; index < a.length; index += 1) {
    const pair = a.slice(index - 1, index + 1);
    left.set(pair, (left.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let index = 1; index < b.length; index += 1) {
    const pair = b.slice(index - 1, index + 1);
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(pair, count - 1);
  }
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length - 2);
}

/** Pairs of neighbouring characters of a text, each once, with how often it has them. */
interface Vector {
  readonly ids: readonly number[];
  readonly counts: readonly number[];
  /** What all of them weigh together. */
  readonly total: number;
}

/** Pairs of characters weigh the more the fewer texts have them: 加强 is everywhere, 渡口 is not. */
function createVectors(texts: readonly string[]): { vectors: Vector[]; weights: Float64Array } {
  const known = new Map<number, number>();
  const frequencies: number[] = [];
  // Where a text's own list holds each pair; only what the text itself has written there counts.
  const places: number[] = [];
  const drafts = texts.map((text) => {
    const ids: number[] = [];
    const counts: number[] = [];
    // A text of one unit has a pair of it and nothing.
    for (let index = 0; index < Math.max(text.length - 1, Math.sign(text.length)); index += 1) {
      const pair = text.charCodeAt(index) * 0x10000 + (text.charCodeAt(index + 1) || 0);
      let id = known.get(pair);
      if (id === undefined) known.set(pair, (id = known.size));
      const place = places[id] ?? 0;
      if (ids[place] === id) {
        counts[place] = (counts[place] ?? 0) + 1;
        continue;
      }
      places[id] = ids.length;
      ids.push(id);
      counts.push(1);
      frequencies[id] = (frequencies[id] ?? 0) + 1;
    }
    return { ids, counts };
  });
  const weights = Float64Array.from(frequencies, (frequency) => Math.log(1 + texts.length / frequency));
  const vectors = drafts.map(({ ids, counts }) => {
    let total = 0;
    for (let at = 0; at < ids.length; at += 1) total += (weights[ids[at] ?? 0] ?? 0) * (counts[at] ?? 0);
    return { ids, counts, total };
  });
  return { vectors, weights };
}

function indexOwners(vectors: readonly Vector[], size: number): number[][] {
  const owners = Array.from({ length: size }, (): number[] => []);
  vectors.forEach(({ ids }, index) => {
    for (const id of ids) owners[id]?.push(index);
  });
  return owners;
}

/** @param sums room for a number a text, all 0, and 0 again afterwards */
function findPartners(
  { ids }: Vector,
  owners: readonly (readonly number[])[],
  weights: Float64Array,
  sums: Float64Array,
): number[] {
  let all = 0;
  for (const id of ids) all += owners[id]?.length ?? 0;
  const rarestFirst =
    all <= mostOwners
      ? ids
      : ids.toSorted((a, b) => (owners[a]?.length ?? 0) - (owners[b]?.length ?? 0) || a - b);
  const touched: number[] = [];
  let visited = 0;
  for (const id of rarestFirst) {
    const found = owners[id] ?? [];
    visited += found.length;
    if (visited > mostOwners) break;
    for (const owner of found) {
      if (sums[owner] === 0) touched.push(owner);
      sums[owner] = (sums[owner] ?? 0) + (weights[id] ?? 0);
    }
  }
  const likeliest = chooseBest(touched, sums);
  for (const owner of touched) sums[owner] = 0;
  return likeliest;
}

/** The few with the largest sums, in no order; of equals the first. */
function chooseBest(touched: readonly number[], sums: Float64Array): number[] {
  if (touched.length <= mostPartners) return [...touched];
  const best: number[] = [];
  for (const owner of touched) {
    const sum = sums[owner] ?? 0;
    let place = best.length;
    while (place > 0 && isBefore(owner, sum, best[place - 1] ?? 0, sums)) place -= 1;
    if (place === mostPartners) continue;
    best.splice(place, 0, owner);
    if (best.length > mostPartners) best.pop();
  }
  return best;
}

function isBefore(owner: number, sum: number, other: number, sums: Float64Array): boolean {
  const rest = sums[other] ?? 0;
  return sum > rest || (sum === rest && owner < other);
}

/** For each old text, the new ones that are equal and stand at about the same place among their equals. */
function listTwins(old: readonly string[], later: readonly string[]): number[][] {
  const places = new Map<string, number[]>();
  later.forEach((text, index) => {
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  });
  const ranks = new Map<string, number>();
  return old.map((text) => {
    const rank = ranks.get(text) ?? 0;
    ranks.set(text, rank + 1);
    return (places.get(text) ?? []).slice(Math.max(0, rank - reach), rank + reach + 1);
  });
}

/**
 * Weight of what two texts share, twice, of the weight of both (Sørensen and Dice).
 * @param counts of the first text, by id
 */
function measure(
  one: Vector | undefined,
  other: Vector | undefined,
  counts: Uint16Array,
  weights: Float64Array,
): number {
  if (!one || !other) return 0;
  let shared = 0;
  for (let at = 0; at < other.ids.length; at += 1) {
    const id = other.ids[at] ?? 0;
    shared += Math.min(counts[id] ?? 0, other.counts[at] ?? 0) * (weights[id] ?? 0);
  }
  const total = one.total + other.total;
  return total === 0 ? 0 : (2 * shared) / total;
}
