import type { Content } from './numbered.ts';

/** Things of a text, with what each weighs in it. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  /** What all of them weigh together. */
  readonly total: number;
}

/**
 * Makes vectors of contents: what few of them have weighs more than what many have.
 * @param size how many things there are in all
 */
export function createVectors(
  texts: readonly Content[],
  size: number,
): { readonly vectors: Vector[]; readonly idf: Float64Array } {
  const idf = new Float64Array(size);
  for (const { ids } of texts) for (const id of ids) idf[id] = (idf[id] ?? 0) + 1;
  for (let id = 0; id < size; id += 1) idf[id] = Math.log(1 + texts.length / (idf[id] ?? 1));
  const vectors = texts.map(({ ids, amounts }) => {
    const [own, weights] = [new Int32Array(ids.length), new Float64Array(ids.length)];
    let total = 0;
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      const weight = (amounts[at] ?? 0) * (idf[id] ?? 0);
      own[at] = id;
      weights[at] = weight;
      total += weight;
    }
    return { ids: own, weights, total };
  });
  return { vectors, idf };
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
