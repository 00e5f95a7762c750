import type { Vector } from './vectors.ts';

/** Looking for partners, a text's rarest things come first; after so many owners the others find nothing new. */
const mostOwners = 1500;
/** Of one text, so many of the likeliest partners are measured. */
const mostPartners = 8;

/** For each thing the texts that have it, one after the other in one list: those of a thing from `starts` of it to that of the next. */
export interface Owners {
  readonly starts: Int32Array;
  readonly texts: Int32Array;
}

export function indexOwners(vectors: readonly Vector[], size: number): Owners {
  const starts = new Int32Array(size + 1);
  for (const { ids } of vectors) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const texts = new Int32Array(starts[size] ?? 0);
  const next = starts.slice();
  vectors.forEach(({ ids }, index) => {
    for (const id of ids) {
      const place = next[id] ?? 0;
      texts[place] = index;
      next[id] = place + 1;
    }
  });
  return { starts, texts };
}

/**
 * The likeliest partners of a text among those that share anything with it.
 * @param sums room for a number a text, all 0, and 0 again afterwards
 */
export function findPartners(
  vector: Vector | undefined,
  { starts, texts }: Owners,
  sums: Float64Array,
): number[] {
  if (!vector) return [];
  const { ids, weights } = vector;
  const countOwners = (at: number): number => {
    const id = ids[at] ?? 0;
    return (starts[id + 1] ?? 0) - (starts[id] ?? 0);
  };
  let all = 0;
  for (let at = 0; at < ids.length; at += 1) all += countOwners(at);
  const rarest =
    all > mostOwners
      ? ids.map((_, at) => at).sort((a, b) => countOwners(a) - countOwners(b) || a - b)
      : undefined;
  const touched: number[] = [];
  let visited = 0;
  for (let turn = 0; turn < ids.length; turn += 1) {
    const at = rarest?.[turn] ?? turn;
    visited += countOwners(at);
    if (visited > mostOwners) break;
    const id = ids[at] ?? 0;
    const weight = weights[at] ?? 0;
    const end = starts[id + 1] ?? 0;
    for (let place = starts[id] ?? 0; place < end; place += 1) {
      const owner = texts[place] ?? 0;
      const sum = sums[owner] ?? 0;
      if (sum === 0) touched.push(owner);
      sums[owner] = sum + weight;
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
