/** What a text consists of, each with what it weighs by itself: pairs of characters, or what it is about. */
export type Bag = ReadonlyMap<string, number>;

/** How alike the texts of two lists are. What few texts have weighs more than what many have: 渡口 more than 加强. */
export interface Space {
  /** Indexes of the likeliest new texts of an old one, in order. */
  readonly listPartners: (old: number) => readonly number[];
  /** Weight of what an old and a new text share, twice, of the weight of both (Sørensen and Dice): from 0 to 1. */
  readonly measure: (old: number, later: number) => number;
  /** Weight of what they share, of the weight of the one that weighs less. */
  readonly contain: (old: number, later: number) => number;
  /** What each thing weighs: the more the fewer texts have it. */
  readonly weightOf: (thing: string) => number;
}

/** Looking for partners, a text's rarest things come first; after so many owners the others find nothing new. */
const mostOwners = 1500;
/** Of one text, so many of the likeliest partners are measured. */
const mostPartners = 10;
/** Texts that are the same but for their figures stand in the same order, or nearly. */
const reach = 2;

/** An index of what texts consist of leads from text to text, so that not every one is compared with every other. */
export function createSpace(old: readonly Bag[], later: readonly Bag[]): Space {
  const { vectors, idf, known } = createVectors([...old, ...later]);
  const [before, after] = [vectors.slice(0, old.length), vectors.slice(old.length)];
  const owners = indexOwners(after, idf.length);
  const twins = listTwins(before, after);
  const sums = new Float64Array(later.length);
  return {
    listPartners: (index) => {
      const found = findPartners(before[index], owners, sums);
      return [...new Set([...found, ...(twins[index] ?? [])])].sort((a, b) => a - b);
    },
    measure: (from, to) => {
      const [one, other] = [before[from], after[to]];
      const total = (one?.total ?? 0) + (other?.total ?? 0);
      return total === 0 ? 0 : (2 * weighShared(one, other)) / total;
    },
    contain: (from, to) => {
      const [one, other] = [before[from], after[to]];
      const total = Math.min(one?.total ?? 0, other?.total ?? 0);
      return total === 0 ? 0 : weighShared(one, other) / total;
    },
    weightOf: (thing) => idf[known.get(thing) ?? -1] ?? 0,
  };
}

/** Things of a text, in the order of their ids, with what each weighs in it. */
interface Vector {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  /** What all of them weigh together. */
  readonly total: number;
}

function createVectors(bags: readonly Bag[]): {
  readonly vectors: Vector[];
  readonly idf: Float64Array;
  readonly known: ReadonlyMap<string, number>;
} {
  const known = new Map<string, number>();
  const frequencies: number[] = [];
  const drafts = bags.map((bag) =>
    [...bag]
      .map(([thing, weight]): [number, number] => {
        let id = known.get(thing);
        if (id === undefined) known.set(thing, (id = known.size));
        frequencies[id] = (frequencies[id] ?? 0) + 1;
        return [id, weight];
      })
      .sort(([a], [b]) => a - b),
  );
  const idf = Float64Array.from(frequencies, (frequency) => Math.log(1 + bags.length / frequency));
  const vectors = drafts.map((draft) => {
    const weights = draft.map(([id, weight]) => weight * (idf[id] ?? 0));
    return { ids: draft.map(([id]) => id), weights, total: weights.reduce((sum, one) => sum + one, 0) };
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
  const places = ids.map((_, at) => at);
  const countOwners = (at: number): number => owners[ids[at] ?? 0]?.length ?? 0;
  const all = places.reduce((sum, at) => sum + countOwners(at), 0);
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

/** For each old text, the new ones that consist of the same and stand at about the same place among their equals. */
function listTwins(old: readonly Vector[], later: readonly Vector[]): number[][] {
  const keyOf = ({ ids }: Vector): string => ids.join(' ');
  const places = Map.groupBy(later.keys(), (index) =>
    keyOf(later[index] ?? { ids: [], weights: [], total: 0 }),
  );
  const ranks = new Map<string, number>();
  return old.map((vector) => {
    const key = keyOf(vector);
    const rank = ranks.get(key) ?? 0;
    ranks.set(key, rank + 1);
    return (places.get(key) ?? []).slice(Math.max(0, rank - reach), rank + reach + 1);
  });
}

function weighShared(one: Vector | undefined, other: Vector | undefined): number {
  if (!one || !other) return 0;
  let [shared, at, to] = [0, 0, 0];
  while (at < one.ids.length && to < other.ids.length) {
    const distance = (one.ids[at] ?? 0) - (other.ids[to] ?? 0);
    if (distance === 0) shared += Math.min(one.weights[at] ?? 0, other.weights[to] ?? 0);
    if (distance <= 0) at += 1;
    if (distance >= 0) to += 1;
  }
  return shared;
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
