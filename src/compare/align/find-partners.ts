import type { Vector } from './vectors.ts';

/** Looking for partners, a text's rarest things come first; after so many owners the others find nothing new. */
const mostOwners = 1500;
/** Of one text, so many of the likeliest partners are measured. */
const mostPartners = 8;

/** For each thing, by its number, the texts that have it. */
export function indexOwners(vectors: readonly Vector[], size: number): number[][] {
  const owners = Array.from({ length: size }, (): number[] => []);
  vectors.forEach(({ ids }, index) => {
    for (const id of ids) owners[id]?.push(index);
  });
  return owners;
}

/**
 * The likeliest partners of a text among those that share anything with it.
 * @param sums room for a number a text, all 0, and 0 again afterwards
 */
export function findPartners(
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
