import type { Bag } from './bag.ts';

/** Things of a text, with what each weighs in it. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  /** What all of them weigh together. */
  readonly total: number;
}

/** Makes vectors of bags: what few of them have weighs more than what many have. */
export function createVectors<Thing extends string | number>(
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
    const weights = Float64Array.from(ids, (id, at) => (own[at] ?? 0) * (idf[id] ?? 0));
    return { ids: Int32Array.from(ids), weights, total: weights.reduce((sum, one) => sum + one, 0) };
  });
  return { vectors, idf, known };
}

/** Weighs what texts share with one that is loaded: one text is measured against several in a row. */
export function createScales(size: number): {
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
