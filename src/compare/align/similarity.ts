/** What a text consists of, each with what it weighs by itself: pairs of characters, or what it is about. */
export type Bag<Thing extends string | number = string> = ReadonlyMap<Thing, number>;

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
}

/** Looking for partners, a text's rarest things come first; after so many owners the others find nothing new. */
const mostOwners = 1500;
/** Of one text, so many of the likeliest partners are measured. */
const mostPartners = 8;
/** Texts that are the same but for their figures stand in the same order, or nearly. */
const reach = 2;

/**
 * An index of what texts consist of leads from text to text, so that not every one is compared with every other.
 * @param keys of all texts, the old ones first: those with one key are partners whatever else there is
 */
export function createSpace<Thing extends string | number>(
  old: readonly Bag<Thing>[],
  later: readonly Bag<Thing>[],
  keys: readonly string[] = [],
): Space<Thing> {
  const { vectors, idf, known } = createVectors([...old, ...later]);
  const [before, after] = [vectors.slice(0, old.length), vectors.slice(old.length)];
  const owners = indexOwners(after, idf.length);
  const twins = listTwins(keys.slice(0, old.length), keys.slice(old.length));
  const sums = new Float64Array(later.length);
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
    weightOf: (thing) => idf[known.get(thing) ?? -1] ?? 0,
  };
}

/** Things of a text, with what each weighs in it. */
interface Vector {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  /** What all of them weigh together. */
  readonly total: number;
}

function createVectors<Thing extends string | number>(
  bags: readonly Bag<Thing>[],
): {
  readonly vectors: Vector[];
  readonly idf: Float64Array;
  readonly known: ReadonlyMap<Thing, number>;
} {
  const known = new Map<Thing, number>();
  const frequencies: number[] = [];
  const drafts = bags.map((bag) => {
    const ids: number[] = [];
    for (const thing of bag.keys()) {
      let id = known.get(thing);
      if (id === undefined) known.set(thing, (id = known.size));
      frequencies[id] = (frequencies[id] ?? 0) + 1;
      ids.push(id);
    }
    return { ids, own: [...bag.values()] };
  });
  const idf = Float64Array.from(frequencies, (frequency) => Math.log(1 + bags.length / frequency));
  const vectors = drafts.map(({ ids, own }) => {
    const weights = ids.map((id, at) => (own[at] ?? 0) * (idf[id] ?? 0));
    return { ids, weights, total: weights.reduce((sum, one) => sum + one, 0) };
  });
  return { vectors, idf, known };
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
  vector: Vector | undefined,
  owners: readonly (readonly number[])[],
  sums: Float64Array,
): number[] {
  const { ids = [], weights = [] } = vector ?? {};
  const countOwners = (at: number): number => owners[ids[at] ?? 0]?.length ?? 0;
  let all = 0;
  for (let at = 0; at < ids.length; at += 1) all += countOwners(at);
  const places = ids.map((_, at) => at);
  if (all > mostOwners) places.sort((a, b) => countOwners(a) - countOwners(b) || a - b);
  const touched: number[] = [];
  let visited = 0;
  for (const at of places) {
    const found = owners[ids[at] ?? 0] ?? [];
    visited += found.length;
    if (visited > mostOwners) break;
    for (const owner of found) {
      if (sums[owner] === 0) touched.push(owner);
      sums[owner] = (sums[owner] ?? 0) + (weights[at] ?? 0);
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

/** For each old text, the new ones of the same key that stand at about the same place among their equals. */
function listTwins(old: readonly string[], later: readonly string[]): number[][] {
  const places = Map.groupBy(later.keys(), (index) => later[index]);
  const ranks = new Map<string, number>();
  return old.map((key) => {
    const rank = ranks.get(key) ?? 0;
    ranks.set(key, rank + 1);
    return (places.get(key) ?? []).slice(Math.max(0, rank - reach), rank + reach + 1);
  });
}

/** Weighs what texts share with one that is loaded: one text is measured against several in a row. */
function createScales(size: number): {
  readonly load: (vector: Vector) => void;
  readonly shared: (other: Vector) => number;
} {
  const weights = new Float64Array(size);
  let loaded: Vector | undefined;
  return {
    load: (vector) => {
      if (vector === loaded) return;
      for (const id of loaded?.ids ?? []) weights[id] = 0;
      for (let at = 0; at < vector.ids.length; at += 1)
        weights[vector.ids[at] ?? 0] = vector.weights[at] ?? 0;
      loaded = vector;
    },
    shared: ({ ids, weights: others }) => {
      let shared = 0;
      for (let at = 0; at < ids.length; at += 1)
        shared += Math.min(weights[ids[at] ?? 0] ?? 0, others[at] ?? 0);
      return shared;
    },
  };
}

/** How alike two bags are by themselves: from 0 to 1. */
export function measureBags(one: Bag, other: Bag): number {
  let [shared, total] = [0, 0];
  for (const [thing, weight] of one) {
    total += weight;
    shared += Math.min(weight, other.get(thing) ?? 0);
  }
  for (const weight of other.values()) total += weight;
  return total === 0 ? 0 : (2 * shared) / total;
}
